using System.Collections.Concurrent;

namespace ElectionCore;

/// <summary>All that is stored in memory: one instance for the whole host, guarded by one lock.</summary>
internal sealed class InMemoryStore
{
    private readonly ConcurrentDictionary<Type, object> _tables = new();

    /// <summary>Held while anything stored is read or changed.</summary>
    public Lock Gate { get; } = new();

    /// <summary>The log; the commit with number n is at n - 1.</summary>
    public List<Commit> Commits { get; } = [];

    public long LastCommit => Commits.Count;

    public TTable Table<TTable>()
        where TTable : class, new() =>
        (TTable)_tables.GetOrAdd(typeof(TTable), static _ => new TTable());
}
