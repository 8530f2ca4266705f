namespace ElectionCore.Specifications;

/// <summary>A query that is meant to find one item at most, such as a query by code.</summary>
/// <typeparam name="T">The type being queried.</typeparam>
/// <remarks>
/// The type marks the intention; it does not limit what is found. A repository's <c>SingleOrDefaultAsync</c>
/// accepts only specifications so marked.
/// </remarks>
public interface ISingleResultSpecification<T> : ISpecification<T>;
