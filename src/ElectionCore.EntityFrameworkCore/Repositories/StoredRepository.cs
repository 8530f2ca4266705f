using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using ElectionCore.Specifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>The repository of one scope, over its context. It stages; the unit of work stores.</summary>
internal sealed class StoredRepository<T>(StoreSession session, StagedAggregates staged) : IRepositoryBase<T>
    where T : class
{
    private readonly SpecificationEvaluator _evaluator = new(session.Dialect.Like);

    private IProperty Key => session.Context.Model.FindEntityType(typeof(T)) is { } type && ModelAnnotations.KindOf(type) is not null
        ? type.FindPrimaryKey()!.Properties[0]
        : throw new InvalidOperationException($"{typeof(T).Name} is no aggregate: mark its entity with IsElectionCoreAggregate.");

    public async Task<T?> GetByIdAsync<TId>(TId id, CancellationToken cancellationToken = default)
        where TId : notnull
    {
        await ReadyAsync(cancellationToken).ConfigureAwait(false);
        return TryConvert(id, Key.ClrType, out var key)
            ? await ExplainedAsync(() => session.Context.Set<T>().FindAsync([key], cancellationToken).AsTask()).ConfigureAwait(false)
            : null;
    }

    public async Task<T?> FirstOrDefaultAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        (await ListAsync(specification, 1, cancellationToken).ConfigureAwait(false)).FirstOrDefault();

    public async Task<TResult?> FirstOrDefaultAsync<TResult>(
        ISpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        (await ListAsync(specification, 1, cancellationToken).ConfigureAwait(false)).FirstOrDefault();

    public async Task<T?> SingleOrDefaultAsync(
        ISingleResultSpecification<T> specification, CancellationToken cancellationToken = default) =>
        (await ListAsync(specification, 2, cancellationToken).ConfigureAwait(false)).SingleOrDefault();

    public async Task<TResult?> SingleOrDefaultAsync<TResult>(
        ISingleResultSpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        (await ListAsync(specification, 2, cancellationToken).ConfigureAwait(false)).SingleOrDefault();

    public async Task<List<T>> ListAsync(CancellationToken cancellationToken = default)
    {
        await ReadyAsync(cancellationToken).ConfigureAwait(false);
        return await ExplainedAsync(() => ByKey(session.Context.Set<T>()).ToListAsync(cancellationToken)).ConfigureAwait(false);
    }

    public Task<List<T>> ListAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        ListAsync(specification, most: null, cancellationToken);

    public Task<List<TResult>> ListAsync<TResult>(
        ISpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        ListAsync(specification, most: null, cancellationToken);

    public async Task<int> CountAsync(ISpecification<T> specification, CancellationToken cancellationToken = default)
    {
        await ReadyAsync(cancellationToken).ConfigureAwait(false);
        return await ExplainedAsync(() => Matching(specification).CountAsync(cancellationToken)).ConfigureAwait(false);
    }

    public async Task<int> CountAsync(CancellationToken cancellationToken = default)
    {
        await ReadyAsync(cancellationToken).ConfigureAwait(false);
        return await ExplainedAsync(() => session.Context.Set<T>().CountAsync(cancellationToken)).ConfigureAwait(false);
    }

    public async Task<bool> AnyAsync(ISpecification<T> specification, CancellationToken cancellationToken = default)
    {
        await ReadyAsync(cancellationToken).ConfigureAwait(false);
        return await ExplainedAsync(() => Matching(specification).AnyAsync(cancellationToken)).ConfigureAwait(false);
    }

    public async Task<bool> AnyAsync(CancellationToken cancellationToken = default)
    {
        await ReadyAsync(cancellationToken).ConfigureAwait(false);
        return await ExplainedAsync(() => session.Context.Set<T>().AnyAsync(cancellationToken)).ConfigureAwait(false);
    }

    public IAsyncEnumerable<T> AsAsyncEnumerable(ISpecification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return StreamAsync(specification);
    }

    public async Task<T> AddAsync(T entity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        _ = Key;
        await ReadyAsync(cancellationToken).ConfigureAwait(false);
        staged.Add(entity);
        return entity;
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
        StageAsync([entity], staged.Update, cancellationToken);

    public Task<int> UpdateRangeAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default) =>
        StageAsync(entities, staged.Update, cancellationToken);

    public Task<int> DeleteAsync(T entity, CancellationToken cancellationToken = default) =>
        StageAsync([entity], staged.Delete, cancellationToken);

    public Task<int> DeleteRangeAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default) =>
        StageAsync(entities, staged.Delete, cancellationToken);

    public async Task<int> DeleteRangeAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        await DeleteRangeAsync(await ListAsync(specification, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    // A code may be given as text, and a text as code.
    private static bool TryConvert(object id, Type type, out object? key)
    {
        key = id;
        if (type.IsInstanceOfType(id))
        {
            return true;
        }

        var text = Convert.ToString(id, CultureInfo.InvariantCulture) ?? "";
        if (type == typeof(string))
        {
            key = text;
            return true;
        }

        var parse = type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static, [typeof(string), typeof(IFormatProvider)]);
        try
        {
            key = parse?.Invoke(obj: null, [text, CultureInfo.InvariantCulture]);
            return key is not null;
        }
        catch (TargetInvocationException fault) when (fault.InnerException is FormatException or ArgumentException or OverflowException)
        {
            return false;
        }
    }

    private async Task<int> StageAsync(IEnumerable<T> entities, Action<T> stage, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entities);
        _ = Key;
        var all = entities.ToList();
        all.ForEach(e => ArgumentNullException.ThrowIfNull(e, nameof(entities)));
        await ReadyAsync(cancellationToken).ConfigureAwait(false);
        all.ForEach(stage);
        return all.Count;
    }

    private async Task<List<T>> ListAsync(ISpecification<T> specification, int? most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(specification);
        await ReadyAsync(cancellationToken).ConfigureAwait(false);
        var query = Query(specification, most is not null && specification.PostProcessingAction is null ? most : null);
        var found = await ExplainedAsync(() => query.ToListAsync(cancellationToken)).ConfigureAwait(false);
        return specification.PostProcessingAction is { } process ? [.. process(found)] : found;
    }

    private async Task<List<TResult>> ListAsync<TResult>(
        ISpecification<T, TResult> specification, int? most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(specification);
        await ReadyAsync(cancellationToken).ConfigureAwait(false);
        var query = _evaluator.GetQuery(InOrder(session.Context.Set<T>(), specification), specification);
        query = most is { } count && specification.PostProcessingAction is null ? query.Take(count) : query;
        var found = await ExplainedAsync(() => query.ToListAsync(cancellationToken)).ConfigureAwait(false);
        return specification.PostProcessingAction is { } process ? [.. process(found)] : found;
    }

    private async IAsyncEnumerable<T> StreamAsync(
        ISpecification<T> specification, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (specification.PostProcessingAction is not null)
        {
            foreach (var entity in await ListAsync(specification, cancellationToken).ConfigureAwait(false))
            {
                yield return entity;
            }

            yield break;
        }

        await ReadyAsync(cancellationToken).ConfigureAwait(false);
        await foreach (var entity in Query(specification, most: null).AsAsyncEnumerable().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return entity;
        }
    }

    private IQueryable<T> Query(ISpecification<T> specification, int? most)
    {
        var query = _evaluator.GetQuery(InOrder(session.Context.Set<T>(), specification), specification);
        return most is { } count ? query.Take(count) : query;
    }

    private IQueryable<T> Matching(ISpecification<T> specification) =>
        _evaluator.GetQuery(session.Context.Set<T>(), specification, evaluateCriteriaOnly: true);

    // What a specification does not order comes in the order of the keys.
    private IQueryable<T> InOrder(IQueryable<T> query, ISpecification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.OrderExpressions.Any() ? query : ByKey(query);
    }

    private IQueryable<T> ByKey(IQueryable<T> query)
    {
        var key = Key.Name;
        return query.OrderBy(e => EF.Property<object>(e, key));
    }

    private ValueTask ReadyAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return session.ReadyAsync(cancellationToken);
    }

    private async Task<TResult> ExplainedAsync<TResult>(Func<Task<TResult>> read)
    {
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (Exception fault) when (StoreSession.FaultIn(fault) is { } database)
        {
            throw session.Explain(database);
        }
    }
}
