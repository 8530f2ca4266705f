using System.Linq.Expressions;

namespace ElectionCore.Specifications.Tests;

/// <summary>
/// A specification that is not derived from ours: it shows what another one holds, with its searches sorted by
/// pattern and not by group.
/// </summary>
internal sealed class ForeignSpecification<T, TResult>(Specification<T, TResult> inner) : ISpecification<T, TResult>
{
    public ISpecificationBuilder<T, TResult> Query => inner.Query;

    ISpecificationBuilder<T> ISpecification<T>.Query => inner.Query;

    public Dictionary<string, object> Items => inner.Items;

    public IEnumerable<WhereExpressionInfo<T>> WhereExpressions => inner.WhereExpressions;

    public IEnumerable<SearchExpressionInfo<T>> SearchCriterias
        => inner.SearchCriterias.OrderBy(search => search.SearchTerm, StringComparer.Ordinal);

    public IEnumerable<OrderExpressionInfo<T>> OrderExpressions => inner.OrderExpressions;

    public IEnumerable<IncludeExpressionInfo> IncludeExpressions => inner.IncludeExpressions;

    public IEnumerable<string> IncludeStrings => inner.IncludeStrings;

    public IEnumerable<string> QueryTags => inner.QueryTags;

    public int Take => inner.Take;

    public int Skip => inner.Skip;

    public Func<IEnumerable<TResult>, IEnumerable<TResult>>? PostProcessingAction => inner.PostProcessingAction;

    Func<IEnumerable<T>, IEnumerable<T>>? ISpecification<T>.PostProcessingAction
        => ((ISpecification<T>)inner).PostProcessingAction;

    public bool AsNoTracking => inner.AsNoTracking;

    public bool AsSplitQuery => inner.AsSplitQuery;

    public Expression<Func<T, TResult>>? Selector => inner.Selector;

    public Expression<Func<T, IEnumerable<TResult>>>? SelectorMany => inner.SelectorMany;

    public IEnumerable<TResult> Evaluate(IEnumerable<T> entities)
        => InMemorySpecificationEvaluator.Default.Evaluate(entities, this);

    IEnumerable<T> ISpecification<T>.Evaluate(IEnumerable<T> entities)
        => InMemorySpecificationEvaluator.Default.Evaluate(entities, (ISpecification<T>)this);

    public bool IsSatisfiedBy(T entity) => inner.IsSatisfiedBy(entity);
}
