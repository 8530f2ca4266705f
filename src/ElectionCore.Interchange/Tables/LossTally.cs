namespace ElectionCore.Interchange;

/// <summary>Counts by name what is not carried from one format to another.</summary>
internal sealed class LossTally
{
    private const int MaximumNames = 200;
    private const string Rest = "further properties";
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public void Add(string what, int count = 1)
    {
        if (count == 0)
        {
            return;
        }

        // A file can have any number of different names; the report stays readable.
        var name = _counts.Count < MaximumNames || _counts.ContainsKey(what) ? what : Rest;
        _counts[name] = _counts.GetValueOrDefault(name) + count;
    }

    public void Clear() => _counts.Clear();

    /// <summary>One finding for each name.</summary>
    public IEnumerable<Diagnostic> Report(Func<string, int, Diagnostic> make) => _counts.Select(c => make(c.Key, c.Value));
}
