namespace ElectionCore.Interchange;

/// <summary>A day with its place in the file.</summary>
internal readonly record struct IatiDay(DateOnly Day, int Line, int Column)
{
    public static IatiDay? Of(IatiElement element, string attribute = "iso-date") =>
        element.Find(attribute) is { } found && IatiDate.TryRead(found.Value, out var day) ? new(day, found.Line, found.Column) : null;
}
