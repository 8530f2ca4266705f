using System.Linq.Expressions;
using System.Reflection;
using ElectionCore.Specifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>Turns specifications into queries of Entity Framework Core.</summary>
/// <remarks>Named and meant as in Ardalis.Specification. Safe to share between threads.</remarks>
public class SpecificationEvaluator
{
    private static readonly MethodInfo s_include = Extension(nameof(EntityFrameworkQueryableExtensions.Include), typeof(IQueryable<>));
    private static readonly MethodInfo s_thenAfterOne = ThenInclude(afterMany: false);
    private static readonly MethodInfo s_thenAfterMany = ThenInclude(afterMany: true);

    private readonly Func<Expression, Expression, Expression> _like;

    /// <summary>Makes an evaluator that searches with the database's LIKE.</summary>
    public SpecificationEvaluator()
        : this(LikeOf)
    {
    }

    internal SpecificationEvaluator(Func<Expression, Expression, Expression> like) => _like = like;

    /// <summary>An evaluator that searches with the database's LIKE.</summary>
    public static SpecificationEvaluator Default { get; } = new();

    /// <summary>Applies a specification to a query.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="specification">The specification.</param>
    /// <param name="evaluateCriteriaOnly">Whether ordering, paging and what is included are left out, as for counting.</param>
    /// <returns>The query with the specification applied; its post-processing is for the caller.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DuplicateOrderChainException">The specification begins to order twice.</exception>
    public virtual IQueryable<T> GetQuery<T>(IQueryable<T> query, ISpecification<T> specification, bool evaluateCriteriaOnly = false)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(specification);
        foreach (var where in specification.WhereExpressions)
        {
            query = query.Where(where.Filter);
        }

        foreach (var group in specification.SearchCriterias.GroupBy(s => s.SearchGroup))
        {
            query = query.Where(AnyOf(group));
        }

        if (evaluateCriteriaOnly)
        {
            return query;
        }

        query = Include(query, specification);
        query = Order(query, specification);
        query = specification.Skip > 0 ? query.Skip(specification.Skip) : query;
        query = specification.Take >= 0 ? query.Take(specification.Take) : query;
        query = specification.AsNoTracking ? query.AsNoTracking() : query;
        query = specification.AsSplitQuery ? query.AsSplitQuery() : query;
        return specification.QueryTags.Aggregate(query, (tagged, tag) => tagged.TagWith(tag));
    }

    /// <summary>Applies a specification with a selector to a query.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <typeparam name="TResult">The result.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="specification">The specification.</param>
    /// <returns>The query with the specification applied; its post-processing is for the caller.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="SelectorNotFoundException">The specification has no selector.</exception>
    /// <exception cref="ConcurrentSelectorsException">The specification has two selectors.</exception>
    public virtual IQueryable<TResult> GetQuery<T, TResult>(IQueryable<T> query, ISpecification<T, TResult> specification)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(specification);
        return specification switch
        {
            { Selector: null, SelectorMany: null } => throw new SelectorNotFoundException(),
            { Selector: { } one, SelectorMany: null } => GetQuery(query, (ISpecification<T>)specification).Select(one),
            { Selector: null, SelectorMany: { } many } => GetQuery(query, (ISpecification<T>)specification).SelectMany(many),
            _ => throw new ConcurrentSelectorsException(),
        };
    }

    private static MethodCallExpression LikeOf(Expression text, Expression pattern) => Expression.Call(
        typeof(DbFunctionsExtensions), nameof(DbFunctionsExtensions.Like), typeArguments: null, Expression.Constant(EF.Functions), text, pattern);

    private static IQueryable<T> Order<T>(IQueryable<T> query, ISpecification<T> specification)
    {
        IOrderedQueryable<T>? ordered = null;
        foreach (var order in specification.OrderExpressions)
        {
            ordered = order.OrderType switch
            {
                OrderTypeEnum.OrderBy or OrderTypeEnum.OrderByDescending when ordered is not null => throw new DuplicateOrderChainException(),
                OrderTypeEnum.ThenBy when ordered is not null => ordered.ThenBy(order.KeySelector),
                OrderTypeEnum.ThenByDescending when ordered is not null => ordered.ThenByDescending(order.KeySelector),
                OrderTypeEnum.OrderByDescending or OrderTypeEnum.ThenByDescending => query.OrderByDescending(order.KeySelector),
                _ => query.OrderBy(order.KeySelector),
            };
        }

        return ordered ?? query;
    }

    private static IQueryable<T> Include<T>(IQueryable<T> query, ISpecification<T> specification)
        where T : class
    {
        query = specification.IncludeStrings.Aggregate(query, (included, path) => included.Include(path));
        foreach (var include in specification.IncludeExpressions)
        {
            var lambda = include.LambdaExpression;
            var (source, result) = (lambda.Parameters[0].Type, lambda.ReturnType);
            var method = include.PreviousPropertyType is not { } previous
                ? s_include.MakeGenericMethod(typeof(T), result)
                : (previous == source ? s_thenAfterOne : s_thenAfterMany).MakeGenericMethod(typeof(T), source, result);
            query = (IQueryable<T>)method.Invoke(obj: null, [query, lambda])!;
        }

        return query;
    }

    private static MethodInfo Extension(string name, Type source) => typeof(EntityFrameworkQueryableExtensions).GetMethods()
        .Single(m => m.Name == name && m.GetGenericArguments().Length == 2
            && m.GetParameters()[0].ParameterType.GetGenericTypeDefinition() == source
            && m.GetParameters()[1].ParameterType != typeof(string));

    private static MethodInfo ThenInclude(bool afterMany) => typeof(EntityFrameworkQueryableExtensions).GetMethods()
        .Single(m => m.Name == nameof(EntityFrameworkQueryableExtensions.ThenInclude)
            && m.GetParameters()[0].ParameterType.GetGenericArguments()[1].IsGenericType == afterMany);

    private Expression<Func<T, bool>> AnyOf<T>(IEnumerable<SearchExpressionInfo<T>> searches)
    {
        var entity = Expression.Parameter(typeof(T), "entity");
        Expression? any = null;
        foreach (var search in searches)
        {
            var text = new Replace(search.Selector.Parameters[0], entity).Visit(search.Selector.Body);
            Expression<Func<string>> term = () => search.SearchTerm;
            var match = _like(text, term.Body);
            any = any is null ? match : Expression.OrElse(any, match);
        }

        return Expression.Lambda<Func<T, bool>>(any!, entity);
    }

    private sealed class Replace(Expression what, Expression with) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node == what ? with : base.Visit(node);
    }
}
