namespace ElectionCore.Interchange;

/// <summary>Counts elements by their vocabulary.</summary>
internal sealed class VocabularyCount
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Where the first of them stands.</summary>
    public (int Line, int Column)? First { get; private set; }

    public bool Contains(string vocabulary) => _counts.ContainsKey(vocabulary);

    /// <returns>Whether it is the second of its vocabulary.</returns>
    public bool Add(string vocabulary, IatiElement element)
    {
        First ??= (element.Line, element.Column);
        _counts[vocabulary] = _counts.GetValueOrDefault(vocabulary) + 1;
        return _counts[vocabulary] == 2;
    }

    public void Clear()
    {
        First = null;
        _counts.Clear();
    }
}
