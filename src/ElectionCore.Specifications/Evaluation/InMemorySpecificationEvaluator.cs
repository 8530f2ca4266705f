namespace ElectionCore.Specifications;

/// <summary>
/// Runs specifications over items in memory: filters, searches, order, paging, then the projection. What only a
/// database needs (includes, tags, tracking, split queries) is passed over.
/// </summary>
/// <remarks>
/// Sorting is stable. Keys that are text sort ordinally, never by the machine's culture, so that the order is the
/// same everywhere; null sorts first.
/// </remarks>
public class InMemorySpecificationEvaluator : IInMemorySpecificationEvaluator
{
    /// <summary>The evaluator that specifications use unless they override it. It has no state.</summary>
    public static InMemorySpecificationEvaluator Default { get; } = new();

    /// <inheritdoc/>
    public virtual IEnumerable<T> Evaluate<T>(IEnumerable<T> source, ISpecification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(specification);

        var found = Page(Sort(Filter(source, specification), specification), specification);
        return specification.PostProcessingAction is { } process ? process(found) : found;
    }

    /// <inheritdoc/>
    public virtual IEnumerable<TResult> Evaluate<T, TResult>(
        IEnumerable<T> source,
        ISpecification<T, TResult> specification)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(specification);

        var results = Project(source, specification);
        return specification.PostProcessingAction is { } process ? process(results) : results;
    }

    private IEnumerable<TResult> Project<T, TResult>(IEnumerable<T> source, ISpecification<T, TResult> specification)
    {
        var known = specification as Specification<T, TResult>;
        var items = (ISpecification<T>)specification;
        return specification switch
        {
            { Selector: null, SelectorMany: null } => throw new SelectorNotFoundException(),
            { Selector: { } one, SelectorMany: null }
                => Evaluate(source, items).Select(known?.SelectorFunc ?? one.Compile()),
            { Selector: null, SelectorMany: { } many }
                => Evaluate(source, items).SelectMany(known?.SelectorManyFunc ?? many.Compile()),
            _ => throw new ConcurrentSelectorsException(),
        };
    }

    private static IEnumerable<T> Filter<T>(IEnumerable<T> source, ISpecification<T> specification)
    {
        foreach (var where in specification.WhereExpressions)
        {
            source = source.Where(where.FilterFunc);
        }

        // Only our own class promises that the list is sorted by group. The sort is stable.
        var searches = specification.SearchCriterias.OrderBy(search => search.SearchGroup).ToList();
        return searches.Count == 0 ? source : source.Where(entity => SearchGroups.Match(searches, entity));
    }

    private static IEnumerable<T> Sort<T>(IEnumerable<T> source, ISpecification<T> specification)
    {
        IOrderedEnumerable<T>? sorted = null;
        foreach (var order in specification.OrderExpressions)
        {
            var key = order.KeySelectorFunc;
            sorted = order.OrderType switch
            {
                OrderTypeEnum.OrderBy or OrderTypeEnum.OrderByDescending when sorted is not null
                    => throw new DuplicateOrderChainException(),
                OrderTypeEnum.OrderByDescending => source.OrderByDescending(key, OrderKeyComparer.Instance),
                OrderTypeEnum.ThenBy when sorted is not null => sorted.ThenBy(key, OrderKeyComparer.Instance),
                OrderTypeEnum.ThenByDescending when sorted is not null
                    => sorted.ThenByDescending(key, OrderKeyComparer.Instance),
                OrderTypeEnum.ThenByDescending => source.OrderByDescending(key, OrderKeyComparer.Instance),
                _ => source.OrderBy(key, OrderKeyComparer.Instance),
            };
        }

        return sorted ?? source;
    }

    private static IEnumerable<T> Page<T>(IEnumerable<T> source, ISpecification<T> specification)
    {
        if (specification.Skip > 0)
        {
            source = source.Skip(specification.Skip);
        }

        return specification.Take >= 0 ? source.Take(specification.Take) : source;
    }
}
