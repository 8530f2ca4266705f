namespace ElectionCore.Interchange;

/// <summary>Finds the columns of a table by their headings: exactly as written first, otherwise without regard to case.</summary>
internal sealed class Headings(IReadOnlyList<string> names)
{
    private readonly Dictionary<string, List<int>> _found = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Names => names;

    /// <summary>The column with a heading, or -1. When several have it, the first of them.</summary>
    public int Find(string name)
    {
        var found = All(name);
        return found.Count == 0 ? -1 : found[0];
    }

    /// <summary>The columns with a heading, when there are several.</summary>
    public IEnumerable<int> Surplus(string name) => All(name).Skip(1);

    /// <summary>Finds columns and reports those that are missing or there twice.</summary>
    /// <param name="wanted">The headings.</param>
    /// <param name="place">The line of the headings.</param>
    /// <param name="findings">Where to report.</param>
    /// <returns>Whether each is there once.</returns>
    public bool Check(IEnumerable<string> wanted, DiagnosticPlace place, List<Diagnostic> findings)
    {
        var known = findings.Count;
        string[] all = [.. wanted];
        var missing = all.Where(n => Find(n) < 0).ToList();
        if (missing.Count > 0)
        {
            findings.Add(InterchangeDiagnostics.HeadingMissing.At(
                place, ("missing", string.Join(", ", missing)), ("found", string.Join(", ", names)), ("hint", CsvFile.HintFor(names))));
        }

        foreach (var column in all.SelectMany(Surplus))
        {
            findings.Add(InterchangeDiagnostics.DuplicateColumn.At(place with { Column = column + 1 }, ("column", names[column])));
        }

        return findings.Count == known;
    }

    private List<int> All(string name)
    {
        if (!_found.TryGetValue(name, out var found))
        {
            found = Matching(name, StringComparison.Ordinal);
            _found.Add(name, found = found.Count > 0 ? found : Matching(name, StringComparison.OrdinalIgnoreCase));
        }

        return found;
    }

    private List<int> Matching(string name, StringComparison comparison) =>
        [.. Enumerable.Range(0, names.Count).Where(i => string.Equals(names[i], name, comparison))];
}
