using ElectionCore.EntityFrameworkCore;
using ElectionCore.Specifications;

namespace Microsoft.EntityFrameworkCore;

/// <summary>Specifications on the queries of a host's own context.</summary>
public static class SpecificationQueryableExtensions
{
    /// <summary>Applies a specification to a query.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="specification">The specification. Its post-processing is left out.</param>
    /// <param name="evaluator">The evaluator, or null for the usual one.</param>
    /// <returns>The query with the specification applied.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="specification"/> is null.</exception>
    public static IQueryable<T> WithSpecification<T>(
        this IQueryable<T> source, ISpecification<T> specification, SpecificationEvaluator? evaluator = null)
        where T : class =>
        (evaluator ?? SpecificationEvaluator.Default).GetQuery(source, specification);

    /// <summary>Applies a specification with a selector to a query.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <typeparam name="TResult">The result.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="specification">The specification. Its post-processing is left out.</param>
    /// <param name="evaluator">The evaluator, or null for the usual one.</param>
    /// <returns>The query with the specification applied.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="specification"/> is null.</exception>
    public static IQueryable<TResult> WithSpecification<T, TResult>(
        this IQueryable<T> source, ISpecification<T, TResult> specification, SpecificationEvaluator? evaluator = null)
        where T : class =>
        (evaluator ?? SpecificationEvaluator.Default).GetQuery(source, specification);
}
