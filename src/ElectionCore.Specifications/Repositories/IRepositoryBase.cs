namespace ElectionCore.Specifications;

/// <summary>Reads items from a store and stages changes to them.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>
/// The methods that change something only stage the change; committing the unit of work saves all that is staged, or
/// none of it. That is why there is no <c>SaveChangesAsync</c> here, and why the numbers returned count what was
/// staged, not rows written. What the store refuses (a code already taken, an item it does not hold) may show only
/// at the commit.
/// </remarks>
public interface IRepositoryBase<T> : IReadRepositoryBase<T>
    where T : class
{
    /// <summary>Stages a new item.</summary>
    /// <param name="entity">The item.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    Task<T> AddAsync(T entity, CancellationToken cancellationToken = default);

    /// <summary>Stages new items.</summary>
    /// <param name="entities">The items.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The items.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> is null.</exception>
    Task<IEnumerable<T>> AddRangeAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default);

    /// <summary>Stages a change to an item.</summary>
    /// <param name="entity">The item as it is to be.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>How many items were staged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    Task<int> UpdateAsync(T entity, CancellationToken cancellationToken = default);

    /// <summary>Stages changes to items.</summary>
    /// <param name="entities">The items as they are to be.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>How many items were staged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> is null.</exception>
    Task<int> UpdateRangeAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default);

    /// <summary>Stages the removal of an item.</summary>
    /// <param name="entity">The item.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>How many items were staged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    Task<int> DeleteAsync(T entity, CancellationToken cancellationToken = default);

    /// <summary>Stages the removal of items.</summary>
    /// <param name="entities">The items.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>How many items were staged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> is null.</exception>
    Task<int> DeleteRangeAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default);

    /// <summary>Stages the removal of the items that a query finds now.</summary>
    /// <param name="specification">The query.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>How many items were staged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="specification"/> is null.</exception>
    Task<int> DeleteRangeAsync(ISpecification<T> specification, CancellationToken cancellationToken = default);
}
