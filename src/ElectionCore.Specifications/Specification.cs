namespace ElectionCore.Specifications;

/// <summary>
/// A query for items of type <typeparamref name="T"/>. Derive from it and write the query in the constructor
/// with <see cref="Query"/>.
/// </summary>
/// <typeparam name="T">The type being queried.</typeparam>
/// <remarks>
/// Once built, a specification may be used by many threads. Building is for one thread. Expressions are compiled
/// at their first use in memory and kept, so a specification that is asked often should itself be kept.
/// </remarks>
public class Specification<T> : ISpecification<T>
{
    /// <summary>What <see cref="Take"/> and <see cref="Skip"/> are until they are given.</summary>
    internal const int Unset = -1;

    private readonly List<WhereExpressionInfo<T>> _whereExpressions = [];
    private readonly List<SearchExpressionInfo<T>> _searchCriterias = [];
    private readonly List<OrderExpressionInfo<T>> _orderExpressions = [];
    private readonly List<IncludeExpressionInfo> _includeExpressions = [];
    private readonly List<string> _includeStrings = [];
    private readonly List<string> _queryTags = [];

    /// <inheritdoc/>
    public ISpecificationBuilder<T> Query => new SpecificationBuilder<T>(this);

    /// <inheritdoc/>
    public Dictionary<string, object> Items { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<WhereExpressionInfo<T>> WhereExpressions => _whereExpressions.AsReadOnly();

    /// <inheritdoc/>
    public IEnumerable<SearchExpressionInfo<T>> SearchCriterias => _searchCriterias.AsReadOnly();

    /// <inheritdoc/>
    public IEnumerable<OrderExpressionInfo<T>> OrderExpressions => _orderExpressions.AsReadOnly();

    /// <inheritdoc/>
    public IEnumerable<IncludeExpressionInfo> IncludeExpressions => _includeExpressions.AsReadOnly();

    /// <inheritdoc/>
    public IEnumerable<string> IncludeStrings => _includeStrings.AsReadOnly();

    /// <inheritdoc/>
    public IEnumerable<string> QueryTags => _queryTags.AsReadOnly();

    /// <inheritdoc/>
    public int Take { get; internal set; } = Unset;

    /// <inheritdoc/>
    public int Skip { get; internal set; } = Unset;

    /// <inheritdoc/>
    public Func<IEnumerable<T>, IEnumerable<T>>? PostProcessingAction { get; internal set; }

    /// <inheritdoc/>
    public bool AsNoTracking { get; internal set; }

    /// <inheritdoc/>
    public bool AsSplitQuery { get; internal set; }

    /// <summary>What runs the query in memory. Override it to change how this specification is evaluated.</summary>
    protected virtual IInMemorySpecificationEvaluator Evaluator => InMemorySpecificationEvaluator.Default;

    /// <inheritdoc/>
    public virtual IEnumerable<T> Evaluate(IEnumerable<T> entities) => Evaluator.Evaluate(entities, this);

    /// <inheritdoc/>
    public virtual bool IsSatisfiedBy(T entity)
    {
        foreach (var where in _whereExpressions)
        {
            if (!where.FilterFunc(entity))
            {
                return false;
            }
        }

        return SearchGroups.Match(_searchCriterias, entity);
    }

    internal void Add(WhereExpressionInfo<T> where) => _whereExpressions.Add(where);

    internal void Add(OrderExpressionInfo<T> order) => _orderExpressions.Add(order);

    internal void Add(IncludeExpressionInfo include) => _includeExpressions.Add(include);

    internal void AddIncludeString(string includeString) => _includeStrings.Add(includeString);

    internal void AddQueryTag(string tag) => _queryTags.Add(tag);

    /// <summary>Adds a search after the last of its group, so that the list stays sorted by group.</summary>
    internal void Add(SearchExpressionInfo<T> search)
    {
        var place = _searchCriterias.FindLastIndex(other => other.SearchGroup <= search.SearchGroup) + 1;
        _searchCriterias.Insert(place, search);
    }

    /// <summary>Takes over all that another specification says about finding the items.</summary>
    internal void CopyFrom(ISpecification<T> source)
    {
        _whereExpressions.AddRange(source.WhereExpressions);
        _orderExpressions.AddRange(source.OrderExpressions);
        _includeExpressions.AddRange(source.IncludeExpressions);
        _includeStrings.AddRange(source.IncludeStrings);
        _queryTags.AddRange(source.QueryTags);
        foreach (var search in source.SearchCriterias)
        {
            Add(search);
        }

        foreach (var (key, value) in source.Items)
        {
            Items[key] = value;
        }

        Take = source.Take;
        Skip = source.Skip;
        PostProcessingAction = source.PostProcessingAction;
        AsNoTracking = source.AsNoTracking;
        AsSplitQuery = source.AsSplitQuery;
    }
}
