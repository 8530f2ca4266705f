namespace ElectionCore.Inclusion;

/// <summary>The words before a text that is not for release.</summary>
internal static class InternalMark
{
    /// <summary>The text, after the heading where it is internal.</summary>
    public static string Before(bool isInternal, string text) => isInternal ? $"{Cube.InternalHeading}: {text}" : text;
}
