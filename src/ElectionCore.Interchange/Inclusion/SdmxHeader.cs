namespace ElectionCore.Interchange;

/// <summary>The headings of a file in SDMX-CSV: identifiers, alone, with their names, or each followed by a column of names.</summary>
internal sealed class SdmxHeader
{
    private const string Label = ": ";
    private readonly bool[] _isLabelled;
    private readonly bool[] _isName;

    public SdmxHeader(IReadOnlyList<string> names)
    {
        _isLabelled = [.. names.Select(n => n.Contains(Label, StringComparison.Ordinal))];
        _isName = new bool[names.Count];
        Ids = [.. names.Select(n => WithoutLabel(n.StartsWith($"{SdmxColumns.Structure}[", StringComparison.OrdinalIgnoreCase) ? SdmxColumns.Structure : n))];
        Headings = new(Ids);
        if (Headings.Find(SdmxColumns.StructureName) >= 0)
        {
            MarkNames();
        }
    }

    /// <summary>The identifiers of the columns, without names.</summary>
    public IReadOnlyList<string> Ids { get; }

    public Headings Headings { get; }

    /// <summary>Whether a column has only the names of the one before it.</summary>
    public bool IsName(int column) => _isName[column];

    /// <summary>A cell without the name that follows its identifier.</summary>
    public string Cell(string[] cells, int column)
    {
        var text = cells[column].Trim();
        return (_isLabelled[column] && !Is(column, SdmxColumns.Comment)) || Is(column, SdmxColumns.StructureId) ? WithoutLabel(text) : text;
    }

    private static string WithoutLabel(string text) =>
        text.IndexOf(Label, StringComparison.Ordinal) is > 0 and var at ? text[..at].TrimEnd() : text;

    // The heading of the structure has no name, though its cells have one.
    private bool Is(int column, string id) => string.Equals(Ids[column], id, StringComparison.OrdinalIgnoreCase);

    private void MarkNames()
    {
        var isSecond = false;
        for (var i = 0; i < Ids.Count; i++)
        {
            if (!SdmxColumns.OfMessage.Contains(Ids[i], StringComparer.OrdinalIgnoreCase))
            {
                _isName[i] = isSecond;
                isSecond = !isSecond;
            }
        }
    }
}
