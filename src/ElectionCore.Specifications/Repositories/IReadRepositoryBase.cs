namespace ElectionCore.Specifications;

/// <summary>Reads items from a store with specifications.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>
/// <para>What a unit of work has staged and not yet committed is not promised to be found.</para>
/// <para>
/// Every method passes on what evaluating the specification throws: <see cref="DuplicateOrderChainException"/>, and
/// with a result type <see cref="SelectorNotFoundException"/> and <see cref="ConcurrentSelectorsException"/>; in
/// memory also <see cref="InvalidSearchPatternException"/>. An awaited method throws
/// <see cref="OperationCanceledException"/> when it is cancelled.
/// </para>
/// </remarks>
public interface IReadRepositoryBase<T>
    where T : class
{
    /// <summary>Finds the item with an identity.</summary>
    /// <typeparam name="TId">The type of the identity.</typeparam>
    /// <param name="id">The identity.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The item, or null.</returns>
    Task<T?> GetByIdAsync<TId>(TId id, CancellationToken cancellationToken = default)
        where TId : notnull;

    /// <summary>Finds the first item of a query.</summary>
    /// <param name="specification">The query.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The item, or null.</returns>
    Task<T?> FirstOrDefaultAsync(ISpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>Finds the first result of a query.</summary>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="specification">The query.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The result, or the type's default value.</returns>
    Task<TResult?> FirstOrDefaultAsync<TResult>(
        ISpecification<T, TResult> specification,
        CancellationToken cancellationToken = default);

    /// <summary>Finds the only item of a query.</summary>
    /// <param name="specification">The query.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The item, or null.</returns>
    /// <exception cref="InvalidOperationException">The query finds more than one item.</exception>
    Task<T?> SingleOrDefaultAsync(
        ISingleResultSpecification<T> specification,
        CancellationToken cancellationToken = default);

    /// <summary>Finds the only result of a query.</summary>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="specification">The query.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The result, or the type's default value.</returns>
    /// <exception cref="InvalidOperationException">The query finds more than one result.</exception>
    Task<TResult?> SingleOrDefaultAsync<TResult>(
        ISingleResultSpecification<T, TResult> specification,
        CancellationToken cancellationToken = default);

    /// <summary>Finds all the items of the store.</summary>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The items, in no promised order.</returns>
    Task<List<T>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Finds the items of a query.</summary>
    /// <param name="specification">The query.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The items, in the query's order, after its post-processing.</returns>
    Task<List<T>> ListAsync(ISpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>Finds the results of a query.</summary>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    /// <param name="specification">The query.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The results, in the query's order, after its post-processing.</returns>
    Task<List<TResult>> ListAsync<TResult>(
        ISpecification<T, TResult> specification,
        CancellationToken cancellationToken = default);

    /// <summary>Counts the items that pass a query's filters and searches. Paging plays no part.</summary>
    /// <param name="specification">The query.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The number of items.</returns>
    Task<int> CountAsync(ISpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>Counts the items of the store.</summary>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The number of items.</returns>
    Task<int> CountAsync(CancellationToken cancellationToken = default);

    /// <summary>Whether any item passes a query's filters and searches. Paging plays no part.</summary>
    /// <param name="specification">The query.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>True when one does.</returns>
    Task<bool> AnyAsync(ISpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>Whether the store holds any item.</summary>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>True when it does.</returns>
    Task<bool> AnyAsync(CancellationToken cancellationToken = default);

    /// <summary>Finds the items of a query one by one, without holding them all.</summary>
    /// <param name="specification">The query. Its post-processing is not run.</param>
    /// <returns>The items, in the query's order. Cancel with <c>WithCancellation</c>.</returns>
    IAsyncEnumerable<T> AsAsyncEnumerable(ISpecification<T> specification);
}
