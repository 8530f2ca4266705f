namespace ElectionCore.Specifications;

/// <summary>
/// The builder at every link of a chain. Each order or include makes a new one, so that what a false condition
/// discarded is known to that chain alone.
/// </summary>
internal class SpecificationBuilder<T>(Specification<T> specification, bool isChainDiscarded = false)
    : IOrderedSpecificationBuilder<T>
{
    public Specification<T> Specification { get; } = specification;

    public bool IsChainDiscarded { get; } = isChainDiscarded;
}
