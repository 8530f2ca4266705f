namespace ElectionCore.Specifications;

/// <summary>
/// Adds to a specification with a result type whose include has just been given, and may continue that include.
/// </summary>
/// <typeparam name="T">The type being queried.</typeparam>
/// <typeparam name="TResult">The type of the results.</typeparam>
/// <typeparam name="TProperty">The type the include leads to.</typeparam>
public interface IIncludableSpecificationBuilder<T, TResult, out TProperty> : ISpecificationBuilder<T, TResult>
    where T : class
{
    /// <inheritdoc cref="IOrderedSpecificationBuilder{T}.IsChainDiscarded"/>
    bool IsChainDiscarded { get; }
}
