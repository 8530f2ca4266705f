namespace ElectionCore.Specifications;

/// <summary>
/// A query that is meant to find one item at most and gives it back as <typeparamref name="TResult"/>.
/// </summary>
/// <typeparam name="T">The type being queried.</typeparam>
/// <typeparam name="TResult">The type of the result.</typeparam>
/// <remarks><inheritdoc cref="ISingleResultSpecification{T}" path="/remarks/node()"/></remarks>
public interface ISingleResultSpecification<T, TResult> : ISpecification<T, TResult>;
