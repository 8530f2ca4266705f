namespace ElectionCore.Specifications;

/// <summary>Adds to a specification whose order has just been given, and may continue that order.</summary>
/// <typeparam name="T">The type being queried.</typeparam>
public interface IOrderedSpecificationBuilder<T> : ISpecificationBuilder<T>
{
    /// <summary>
    /// Whether a condition earlier in this chain was false, so that what continues the chain is left out.
    /// </summary>
    bool IsChainDiscarded { get; }
}
