namespace ElectionCore.Specifications;

/// <inheritdoc cref="SpecificationBuilder{T}"/>
internal class SpecificationBuilder<T, TResult>(Specification<T, TResult> specification, bool isChainDiscarded = false)
    : SpecificationBuilder<T>(specification, isChainDiscarded), IOrderedSpecificationBuilder<T, TResult>
{
    public new Specification<T, TResult> Specification { get; } = specification;
}
