namespace ElectionCore.Specifications;

/// <inheritdoc cref="SpecificationBuilder{T}"/>
internal sealed class IncludableSpecificationBuilder<T, TProperty>(
    Specification<T> specification,
    bool isChainDiscarded)
    : SpecificationBuilder<T>(specification, isChainDiscarded), IIncludableSpecificationBuilder<T, TProperty>
    where T : class;
