namespace ElectionCore.Specifications;

/// <summary>
/// Adds to a specification with a result type whose order has just been given, and may continue that order.
/// </summary>
/// <typeparam name="T">The type being queried.</typeparam>
/// <typeparam name="TResult">The type of the results.</typeparam>
public interface IOrderedSpecificationBuilder<T, TResult>
    : ISpecificationBuilder<T, TResult>, IOrderedSpecificationBuilder<T>;
