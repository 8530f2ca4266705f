namespace ElectionCore.Specifications;

/// <summary>What can be done with a finished specification.</summary>
public static class SpecificationExtensions
{
    /// <summary>
    /// Joins one specification's way of finding items to another's way of giving them back. Neither is changed.
    /// </summary>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    /// <param name="source">
    /// Where all but the projection comes from, its own <see cref="ISpecification{T}.PostProcessingAction"/> included.
    /// </param>
    /// <param name="projectionSpec">
    /// Where the selector and <see cref="ISpecification{T, TResult}.PostProcessingAction"/> come from. What it says
    /// about finding items is left out.
    /// </param>
    /// <returns>A new specification. What the two types override does not carry over.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="source"/> or <paramref name="projectionSpec"/> is null.
    /// </exception>
    public static Specification<T, TResult> WithProjectionOf<T, TResult>(
        this ISpecification<T> source,
        ISpecification<T, TResult> projectionSpec)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(projectionSpec);

        var joined = new Specification<T, TResult>
        {
            Selector = projectionSpec.Selector,
            SelectorMany = projectionSpec.SelectorMany,
            PostProcessingAction = projectionSpec.PostProcessingAction,
        };
        joined.CopyFrom(source);
        return joined;
    }
}
