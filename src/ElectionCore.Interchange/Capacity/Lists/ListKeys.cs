namespace ElectionCore.Interchange;

/// <summary>Numbers keys as they come, so that what is kept of a row to find duplicates is a few numbers.</summary>
internal sealed class ListKeys
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public int Of(string key)
    {
        if (!_numbers.TryGetValue(key, out var number))
        {
            _numbers.Add(key, number = _numbers.Count);
        }

        return number;
    }
}
