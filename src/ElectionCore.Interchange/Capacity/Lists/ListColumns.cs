namespace ElectionCore.Interchange;

/// <summary>Where the columns of a list of people stand, found by their headings.</summary>
/// <remarks>A file without headings has people in its first row, so nothing of a heading is ever shown.</remarks>
internal sealed class ListColumns
{
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly string[] _names;
    private readonly ListLayout _layout;

    public ListColumns(IReadOnlyList<string> headings, ListLayout layout)
    {
        (_layout, _names) = (layout, new string[headings.Count]);
        var known = layout.Required.Concat(layout.Optional).ToDictionary(KeyOf, StringComparer.Ordinal);
        for (var i = 0; i < headings.Count; i++)
        {
            _names[i] = known.GetValueOrDefault(KeyOf(headings[i]), "");
            if (_names[i].Length == 0)
            {
                Unknown.Add(i);
            }
            else if (!_byName.TryAdd(_names[i], i))
            {
                Surplus.Add(i);
            }
        }
    }

    /// <summary>The names of the columns as the list has them; empty where a column is not known.</summary>
    public IReadOnlyList<string> Names => _names;

    public bool AreComplete => _layout.Required.All(_byName.ContainsKey);

    private List<int> Surplus { get; } = [];

    private List<int> Unknown { get; } = [];

    public int IndexOf(string name) => _byName.GetValueOrDefault(name, -1);

    /// <summary>Reports what is wrong with the headings.</summary>
    /// <returns>Whether the rows can be read.</returns>
    public bool Check(DiagnosticPlace place, string hint, List<Diagnostic> findings)
    {
        if (!AreComplete)
        {
            findings.Add(InterchangeDiagnostics.ListNotFound.At(
                place, ("list", _layout.List), ("expected", string.Join(", ", _layout.Required)), ("hint", hint)));
            return false;
        }

        findings.AddRange(Surplus.Select(i => InterchangeDiagnostics.DuplicateColumn.At(place with { Column = i + 1 }, ("column", _names[i]))));
        if (Unknown.Count > 0)
        {
            findings.Add(InterchangeDiagnostics.ListColumnsUnknown.At(
                place, ("columns", string.Join(", ", Unknown.Select(i => ChartText.Number(i + 1))))));
        }

        return Surplus.Count == 0;
    }

    private static string KeyOf(string heading) => string.Concat(heading.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
