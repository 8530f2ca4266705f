namespace ElectionCore.Specifications;

/// <summary>
/// Adds to a specification with a result type. The methods are in <see cref="SpecificationBuilderExtensions"/>.
/// </summary>
/// <typeparam name="T">The type being queried.</typeparam>
/// <typeparam name="TResult">The type of the results.</typeparam>
public interface ISpecificationBuilder<T, TResult> : ISpecificationBuilder<T>
{
    /// <summary>The specification being built.</summary>
    new Specification<T, TResult> Specification { get; }
}
