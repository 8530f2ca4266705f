namespace ElectionCore.Specifications;

/// <summary>
/// Adds to a specification. The methods are in <see cref="SpecificationBuilderExtensions"/>.
/// </summary>
/// <typeparam name="T">The type being queried.</typeparam>
public interface ISpecificationBuilder<T>
{
    /// <summary>The specification being built.</summary>
    Specification<T> Specification { get; }
}
