using System.Runtime.CompilerServices;
using ElectionCore.Specifications;

namespace ElectionCore;

/// <summary>
/// The repository of one scope in memory. It gives out copies and remembers the version each came from, so that a change
/// is stored only by a commit, and only if nobody else stored the same aggregate in between.
/// </summary>
internal sealed class InMemoryRepository<T> : IRepositoryBase<T>, IStagedChanges
    where T : class
{
    private readonly InMemoryStore _store;
    private readonly InMemoryAggregate<T> _aggregate;
    private readonly InMemoryAggregateTable<T> _table;
    private readonly Dictionary<string, (T Copy, long Version)> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (T? Aggregate, long? Version)> _staged = new(StringComparer.Ordinal);

    // The version each object was given out with: a later reading gives a fresh object, and the older one stays stale.
    private readonly ConditionalWeakTable<T, StrongBox<long>> _versions = [];

    public InMemoryRepository(InMemoryStore store, InMemoryUnitOfWork unitOfWork, InMemoryAggregate<T> aggregate)
    {
        _store = store;
        _aggregate = aggregate;
        _table = store.Table<InMemoryAggregateTable<T>>();
        unitOfWork.Join(this);
    }

    public bool IsEmpty => _staged.Count == 0;

    public bool IsRestoring => false;

    public Task<T?> GetByIdAsync<TId>(TId id, CancellationToken cancellationToken = default)
        where TId : notnull
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_store.Gate)
        {
            var key = id.ToString() ?? "";
            return Task.FromResult(_table.Rows.TryGetValue(key, out var row) ? Give(key, row) : null);
        }
    }

    public Task<T?> FirstOrDefaultAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        Task.FromResult(Evaluate(specification, cancellationToken).FirstOrDefault());

    public Task<TResult?> FirstOrDefaultAsync<TResult>(
        ISpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        Task.FromResult(Evaluate(specification, cancellationToken).FirstOrDefault());

    public Task<T?> SingleOrDefaultAsync(
        ISingleResultSpecification<T> specification, CancellationToken cancellationToken = default) =>
        Task.FromResult(Evaluate(specification, cancellationToken).SingleOrDefault());

    public Task<TResult?> SingleOrDefaultAsync<TResult>(
        ISingleResultSpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        Task.FromResult(Evaluate(specification, cancellationToken).SingleOrDefault());

    public Task<List<T>> ListAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(GiveAll());
    }

    public Task<List<T>> ListAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        Task.FromResult(Evaluate(specification, cancellationToken).ToList());

    public Task<List<TResult>> ListAsync<TResult>(
        ISpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        Task.FromResult(Evaluate(specification, cancellationToken).ToList());

    public Task<int> CountAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        Task.FromResult(Matching(specification, cancellationToken).Count());

    public Task<int> CountAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_store.Gate)
        {
            return Task.FromResult(_table.Rows.Count);
        }
    }

    public Task<bool> AnyAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        Task.FromResult(Matching(specification, cancellationToken).Any());

    public async Task<bool> AnyAsync(CancellationToken cancellationToken = default) =>
        await CountAsync(cancellationToken).ConfigureAwait(false) > 0;

    public async IAsyncEnumerable<T> AsAsyncEnumerable(ISpecification<T> specification)
    {
        foreach (var item in Evaluate(specification, CancellationToken.None))
        {
            yield return item;
        }

        await ValueTask.CompletedTask.ConfigureAwait(false);
    }

    public Task<T> AddAsync(T entity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_store.Gate)
        {
            var key = _aggregate.Key(entity);
            var isStaged = _staged.TryGetValue(key, out var before);
            if (isStaged && before.Aggregate is not null)
            {
                throw new RuleViolationException(CoreDiagnostics.AggregateExists.At(default, ("subject", Name(key))));
            }

            _staged[key] = (entity, before.Version);
            return Task.FromResult(entity);
        }
    }

    public async Task<IEnumerable<T>> AddRangeAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entities);
        var added = entities.ToList();
        foreach (var entity in added)
        {
            await AddAsync(entity, cancellationToken).ConfigureAwait(false);
        }

        return added;
    }

    public Task<int> UpdateAsync(T entity, CancellationToken cancellationToken = default) =>
        Task.FromResult(Stage(entity, entity, cancellationToken));

    public Task<int> UpdateRangeAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entities);
        return Task.FromResult(entities.ToList().Sum(e => Stage(e, e, cancellationToken)));
    }

    public Task<int> DeleteAsync(T entity, CancellationToken cancellationToken = default) =>
        Task.FromResult(Stage(entity, null, cancellationToken));

    public Task<int> DeleteRangeAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entities);
        return Task.FromResult(entities.ToList().Sum(e => Stage(e, null, cancellationToken)));
    }

    public Task<int> DeleteRangeAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        DeleteRangeAsync(Evaluate(specification, cancellationToken), cancellationToken);

    public Diagnostic? FindConflict()
    {
        foreach (var (key, (_, version)) in _staged)
        {
            long? stored = _table.Rows.TryGetValue(key, out var row) ? row.Version : null;
            if (stored != version)
            {
                var descriptor = version is null ? CoreDiagnostics.AggregateExists : CoreDiagnostics.AggregateChanged;
                return descriptor.At(default, ("subject", Name(key)));
            }
        }

        return null;
    }

    public void Apply(long commit)
    {
        foreach (var (key, (aggregate, _)) in _staged)
        {
            if (aggregate is null)
            {
                _table.Rows.Remove(key);
                _given.Remove(key);
            }
            else
            {
                _table.Rows[key] = (_aggregate.Copy(aggregate), commit);
                _given[key] = (aggregate, commit);
                _versions.AddOrUpdate(aggregate, new(commit));
            }
        }

        _staged.Clear();
    }

    // Aggregates are no facts: a restored history does not concern them.
    public Diagnostic? FindDivergence(long lastCommit, long lastRestored) => null;

    public void ApplyRestored()
    {
    }

    public void Drop()
    {
        _staged.Clear();
        _given.Clear();
        _versions.Clear();
    }

    private static string Name(string key) => $"{typeof(T).Name} {key}";

    private int Stage(T entity, T? after, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entity);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_store.Gate)
        {
            var key = _aggregate.Key(entity);
            var isStaged = _staged.TryGetValue(key, out var before);
            if (isStaged && before.Version is null && after is null)
            {
                _staged.Remove(key);
                return 1;
            }

            // Version 0 is that of no stored aggregate: what this scope never read cannot be changed by it.
            long? version = isStaged ? before.Version : _versions.TryGetValue(entity, out var given) ? given.Value : 0;
            _staged[key] = (after, version);
            return 1;
        }
    }

    private IEnumerable<T> Evaluate(ISpecification<T> specification, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(specification);
        cancellationToken.ThrowIfCancellationRequested();
        return specification.Evaluate(GiveAll());
    }

    private IEnumerable<TResult> Evaluate<TResult>(
        ISpecification<T, TResult> specification, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(specification);
        cancellationToken.ThrowIfCancellationRequested();
        return specification.Evaluate(GiveAll());
    }

    // Counting and asking ignore paging, as they do against a database.
    private IEnumerable<T> Matching(ISpecification<T> specification, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(specification);
        cancellationToken.ThrowIfCancellationRequested();
        return GiveAll().Where(specification.IsSatisfiedBy);
    }

    private List<T> GiveAll()
    {
        lock (_store.Gate)
        {
            return [.. _table.Rows.Select(r => Give(r.Key, r.Value))];
        }
    }

    // One scope sees one object per aggregate, as with a database context.
    private T Give(string key, (T Aggregate, long Version) row)
    {
        if (!_given.TryGetValue(key, out var given) || (given.Version != row.Version && !_staged.ContainsKey(key)))
        {
            _given[key] = given = (_aggregate.Copy(row.Aggregate), row.Version);
            _versions.Add(given.Copy, new(row.Version));
        }

        return given.Copy;
    }
}
