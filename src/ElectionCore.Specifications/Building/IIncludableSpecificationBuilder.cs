namespace ElectionCore.Specifications;

/// <summary>Adds to a specification whose include has just been given, and may continue that include.</summary>
/// <typeparam name="T">The type being queried.</typeparam>
/// <typeparam name="TProperty">The type the include leads to.</typeparam>
public interface IIncludableSpecificationBuilder<T, out TProperty> : ISpecificationBuilder<T>
    where T : class
{
    /// <inheritdoc cref="IOrderedSpecificationBuilder{T}.IsChainDiscarded"/>
    bool IsChainDiscarded { get; }
}
