using System.Linq.Expressions;

namespace ElectionCore.Specifications;

/// <summary>
/// A query for items of type <typeparamref name="T"/> that gives each back as <typeparamref name="TResult"/>.
/// </summary>
/// <typeparam name="T">The type being queried.</typeparam>
/// <typeparam name="TResult">The type of the results.</typeparam>
/// <remarks>
/// The selector is applied after everything else that <see cref="ISpecification{T}"/> lists, paging included:
/// <see cref="ISpecification{T}.Take"/> counts items, not results.
/// </remarks>
public interface ISpecification<T, TResult> : ISpecification<T>
{
    /// <summary>The builder that adds to this specification.</summary>
    new ISpecificationBuilder<T, TResult> Query { get; }

    /// <summary>What each item becomes; null when <see cref="SelectorMany"/> is used.</summary>
    Expression<Func<T, TResult>>? Selector { get; }

    /// <summary>The results each item becomes, put end to end; null when <see cref="Selector"/> is used.</summary>
    Expression<Func<T, IEnumerable<TResult>>>? SelectorMany { get; }

    /// <summary>What is done in memory to the results; null when nothing is.</summary>
    new Func<IEnumerable<TResult>, IEnumerable<TResult>>? PostProcessingAction { get; }

    /// <summary>Runs the query over items in memory. The result is lazy.</summary>
    /// <param name="entities">The items to query.</param>
    /// <returns>The results, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> is null.</exception>
    /// <exception cref="SelectorNotFoundException">The specification has no selector.</exception>
    /// <exception cref="ConcurrentSelectorsException">The specification has two selectors.</exception>
    /// <exception cref="DuplicateOrderChainException">The specification starts more than one order.</exception>
    /// <exception cref="InvalidSearchPatternException">
    /// A search pattern cannot be read. Thrown while the result is enumerated.
    /// </exception>
    new IEnumerable<TResult> Evaluate(IEnumerable<T> entities);
}
