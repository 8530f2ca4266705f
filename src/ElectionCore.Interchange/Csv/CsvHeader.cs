namespace ElectionCore.Interchange;

/// <summary>The headings of a CSV file.</summary>
internal sealed class CsvHeader
{
    private const string English = "en";
    private readonly string[] _names;
    private readonly Dictionary<string, int> _byName = new(StringComparer.OrdinalIgnoreCase);

    public CsvHeader(IEnumerable<string> names)
    {
        _names = [.. names.Select(n => n.Trim())];
        for (var i = 0; i < _names.Length; i++)
        {
            _byName.TryAdd(_names[i], i);
        }

        IsOfRejects = _byName.ContainsKey(RejectColumns.Table);
    }

    public IReadOnlyList<string> Names => _names;

    public int Count => _names.Length;

    /// <summary>Whether the file holds refused rows of several tables, each named in its row.</summary>
    public bool IsOfRejects { get; }

    public int IndexOf(string name) => _byName.TryGetValue(name, out var index) ? index : -1;

    /// <summary>The columns of a field with languages: <c>name</c>, <c>name:ar</c> and so on.</summary>
    public IEnumerable<(string Tag, int Index)> Localized(string name)
    {
        for (var i = 0; i < _names.Length; i++)
        {
            if (string.Equals(_names[i], name, StringComparison.OrdinalIgnoreCase))
            {
                yield return (English, i);
            }
            else if (_names[i].Length > name.Length && _names[i][name.Length] == ':'
                && _names[i].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                yield return (_names[i][(name.Length + 1)..], i);
            }
        }
    }

    /// <summary>The columns whose heading another has too.</summary>
    public IEnumerable<int> Duplicates() => Enumerable.Range(0, Count).Where(i => _names[i].Length > 0 && _byName[_names[i]] != i);

    /// <summary>The table whose columns these are, or null.</summary>
    public Table? Recognise(IEnumerable<Table> tables) =>
        tables.FirstOrDefault(t => t.Signature.All(name => _byName.ContainsKey(name) || IsLocalized(t, name)));

    private bool IsLocalized(Table table, string name) =>
        table.Columns.Any(f => f.IsLocalized && f.Name == name) && Localized(name).Any();
}
