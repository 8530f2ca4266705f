namespace ElectionCore.Interchange;

/// <summary>Where the rules put what they find, and what they know besides the file.</summary>
internal sealed class RuleFaults(FaultList faults, DateOnly asOf)
{
    private const int MaximumValue = 60;

    public void Add(IatiRule rule, int line, int column, string? detail = null) =>
        faults.Add(new(rule.Id, detail is null ? rule.Text : $"{rule.Text} {detail}", line, column, rule.Severity));

    public void Add(IatiRule rule, IatiElement element, string? detail = null) => Add(rule, element.Line, element.Column, detail);

    public void Add(IatiRule rule, IatiAttribute attribute) =>
        Add(rule, attribute.Line, attribute.Column, $"It is \"{IatiXml.Shorten(attribute.Value, MaximumValue)}\".");

    /// <summary>A day of something that has happened.</summary>
    public void CheckPast(IatiRule rule, IatiElement element, string attribute)
    {
        if (element.Find(attribute) is { } found && IatiDate.TryRead(found.Value, out var day) && day > asOf)
        {
            Add(rule, found.Line, found.Column, $"It is {IatiDate.Write(day)}; today counts as {IatiDate.Write(asOf)}.");
        }
    }

    /// <summary>Two days of which the first must not be later than the second.</summary>
    public void CheckOrder(IatiRule rule, IatiDay? first, IatiDay? second)
    {
        if (first is { } start && second is { } end && start.Day > end.Day)
        {
            Add(rule, start.Line, start.Column, $"{IatiDate.Write(start.Day)} is after {IatiDate.Write(end.Day)}.");
        }
    }

    /// <summary>An identifier without white space at its ends, and without certain signs.</summary>
    public void CheckIdentifier(IatiElement element, string attribute, IatiRule spaces, IatiRule? signs = null)
    {
        if (element.Find(attribute) is { } found)
        {
            CheckIdentifier(found.Value, found.Line, found.Column, spaces, signs);
        }
    }

    public void CheckIdentifier(string value, int line, int column, IatiRule spaces, IatiRule? signs)
    {
        var found = new IatiAttribute("", value, line, column);
        if (value.AsSpan().Trim().Length != value.Length)
        {
            Add(spaces, found);
        }

        if (signs is not null && value.AsSpan().ContainsAny("/&|?"))
        {
            Add(signs, found);
        }
    }
}
