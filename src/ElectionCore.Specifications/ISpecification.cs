namespace ElectionCore.Specifications;

/// <summary>A query for items of type <typeparamref name="T"/>, kept apart from the store that answers it.</summary>
/// <typeparam name="T">The type being queried.</typeparam>
/// <remarks>
/// The order of evaluation is: filters, searches, order, <see cref="Skip"/>, <see cref="Take"/>,
/// <see cref="PostProcessingAction"/>.
/// </remarks>
public interface ISpecification<T>
{
    /// <summary>The builder that adds to this specification.</summary>
    ISpecificationBuilder<T> Query { get; }

    /// <summary>Values for an evaluator of one's own. Nothing in this package reads them.</summary>
    Dictionary<string, object> Items { get; }

    /// <summary>The filters. An item must pass them all.</summary>
    IEnumerable<WhereExpressionInfo<T>> WhereExpressions { get; }

    /// <summary>
    /// The searches, sorted by group. An item must match one search of each group.
    /// </summary>
    IEnumerable<SearchExpressionInfo<T>> SearchCriterias { get; }

    /// <summary>The sort keys, most significant first.</summary>
    IEnumerable<OrderExpressionInfo<T>> OrderExpressions { get; }

    /// <summary>The navigations to load, each continuation straight after what it continues.</summary>
    IEnumerable<IncludeExpressionInfo> IncludeExpressions { get; }

    /// <summary>The navigations to load, written as dotted paths.</summary>
    IEnumerable<string> IncludeStrings { get; }

    /// <summary>The comments to send with the query, so that it can be found in a database's log.</summary>
    IEnumerable<string> QueryTags { get; }

    /// <summary>How many items to take. A negative number, as at first, means all.</summary>
    int Take { get; }

    /// <summary>How many items to skip. A negative number, as at first, means none.</summary>
    int Skip { get; }

    /// <summary>What is done in memory to the items found; null when nothing is.</summary>
    Func<IEnumerable<T>, IEnumerable<T>>? PostProcessingAction { get; }

    /// <summary>Whether a store that tracks changes is asked not to track these items.</summary>
    bool AsNoTracking { get; }

    /// <summary>Whether a relational store is asked to load each included collection with its own query.</summary>
    bool AsSplitQuery { get; }

    /// <summary>Runs the query over items in memory. The result is lazy.</summary>
    /// <param name="entities">The items to query.</param>
    /// <returns>The items found, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> is null.</exception>
    /// <exception cref="DuplicateOrderChainException">The specification starts more than one order.</exception>
    /// <exception cref="InvalidSearchPatternException">
    /// A search pattern cannot be read. Thrown while the result is enumerated.
    /// </exception>
    IEnumerable<T> Evaluate(IEnumerable<T> entities);

    /// <summary>Whether one item passes the filters and searches. Order and paging play no part.</summary>
    /// <param name="entity">The item.</param>
    /// <returns>True when it passes.</returns>
    /// <exception cref="InvalidSearchPatternException">A search pattern cannot be read.</exception>
    bool IsSatisfiedBy(T entity);
}
