namespace ElectionCore.Specifications;

/// <summary>Runs specifications over items in memory.</summary>
public interface IInMemorySpecificationEvaluator
{
    /// <summary>Runs a specification. The result is lazy.</summary>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <param name="source">The items to query.</param>
    /// <param name="specification">The query.</param>
    /// <returns>The items found, in order.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="source"/> or <paramref name="specification"/> is null.
    /// </exception>
    /// <exception cref="DuplicateOrderChainException">The specification starts more than one order.</exception>
    /// <exception cref="InvalidSearchPatternException">
    /// A search pattern cannot be read. Thrown while the result is enumerated.
    /// </exception>
    IEnumerable<T> Evaluate<T>(IEnumerable<T> source, ISpecification<T> specification);

    /// <summary>Runs a specification with a result type. The result is lazy.</summary>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    /// <param name="source">The items to query.</param>
    /// <param name="specification">The query.</param>
    /// <returns>The results, in order.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="source"/> or <paramref name="specification"/> is null.
    /// </exception>
    /// <exception cref="SelectorNotFoundException">The specification has no selector.</exception>
    /// <exception cref="ConcurrentSelectorsException">The specification has two selectors.</exception>
    /// <exception cref="DuplicateOrderChainException">The specification starts more than one order.</exception>
    /// <exception cref="InvalidSearchPatternException">
    /// A search pattern cannot be read. Thrown while the result is enumerated.
    /// </exception>
    IEnumerable<TResult> Evaluate<T, TResult>(IEnumerable<T> source, ISpecification<T, TResult> specification);
}
