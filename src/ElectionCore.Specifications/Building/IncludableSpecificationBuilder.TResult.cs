namespace ElectionCore.Specifications;

/// <inheritdoc cref="SpecificationBuilder{T}"/>
internal sealed class IncludableSpecificationBuilder<T, TResult, TProperty>(
    Specification<T, TResult> specification,
    bool isChainDiscarded)
    : SpecificationBuilder<T, TResult>(specification, isChainDiscarded),
        IIncludableSpecificationBuilder<T, TResult, TProperty>
    where T : class;
