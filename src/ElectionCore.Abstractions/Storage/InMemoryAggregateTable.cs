namespace ElectionCore;

/// <summary>The stored aggregates of one type, by key, each with the number of the commit that stored it last.</summary>
internal sealed class InMemoryAggregateTable<T>
    where T : class
{
    public SortedDictionary<string, (T Aggregate, long Version)> Rows { get; } = new(StringComparer.Ordinal);
}
