namespace ElectionCore;

/// <summary>How the store in memory identifies and copies one type of aggregate.</summary>
internal sealed class InMemoryAggregate<T>
    where T : class
{
    public InMemoryAggregate(Func<T, string> key, Func<T, T> copy)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(copy);
        Key = key;
        Copy = copy;
    }

    public Func<T, string> Key { get; }

    public Func<T, T> Copy { get; }
}
