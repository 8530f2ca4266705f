using System.Linq.Expressions;

namespace ElectionCore.Specifications;

public static partial class SpecificationBuilderExtensions
{
    /// <summary>
    /// Says what each item becomes. It ends the chain; a later one replaces it. A specification has this or
    /// <see cref="SelectMany{T, TResult}"/>, not both.
    /// </summary>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="selector">What an item becomes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="selector"/> is null.</exception>
    public static void Select<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, TResult>> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        builder.Specification.Selector = selector;
    }

    /// <summary>
    /// Says which results each item becomes; they are put end to end. It ends the chain; a later one replaces it. A
    /// specification has this or <see cref="Select{T, TResult}"/>, not both.
    /// </summary>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="selector">The results an item becomes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="selector"/> is null.</exception>
    public static void SelectMany<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, IEnumerable<TResult>>> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        builder.Specification.SelectorMany = selector;
    }
}
