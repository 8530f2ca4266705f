using System.Linq.Expressions;

namespace ElectionCore.Specifications;

public static partial class SpecificationBuilderExtensions
{
    /// <summary>
    /// Adds a search: the item's text must be like the pattern. Searches of one group are alternatives; an item
    /// must match one of each group.
    /// </summary>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="keySelector">The text to search in. A null text is like nothing.</param>
    /// <param name="pattern">
    /// The pattern, as in SQL's LIKE: <c>%</c> is any run of characters, <c>_</c> one character. In memory, case is
    /// ignored and <c>[a-f]</c> and <c>[^a-f]</c> are sets; not every database does either.
    /// </param>
    /// <param name="group">The group.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="keySelector"/> or <paramref name="pattern"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="pattern"/> is empty.</exception>
    public static ISpecificationBuilder<T> Search<T>(
        this ISpecificationBuilder<T> builder,
        Expression<Func<T, string?>> keySelector,
        string pattern,
        int group = 1)
        where T : class
        => builder.Search(keySelector, pattern, condition: true, group);

    /// <inheritdoc cref="Search{T}(ISpecificationBuilder{T}, Expression{Func{T, string}}, string, int)"/>
    /// <param name="builder">The builder.</param>
    /// <param name="keySelector">The text to search in. A null text is like nothing.</param>
    /// <param name="pattern">The pattern, as in SQL's LIKE.</param>
    /// <param name="condition">Whether to add it.</param>
    /// <param name="group">The group.</param>
    public static ISpecificationBuilder<T> Search<T>(
        this ISpecificationBuilder<T> builder,
        Expression<Func<T, string?>> keySelector,
        string pattern,
        bool condition,
        int group = 1)
        where T : class
    {
        if (condition)
        {
            builder.Specification.Add(new SearchExpressionInfo<T>(keySelector, pattern, group));
        }

        return builder;
    }

    /// <inheritdoc cref="Search{T}(ISpecificationBuilder{T}, Expression{Func{T, string}}, string, int)"/>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    public static ISpecificationBuilder<T, TResult> Search<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, string?>> keySelector,
        string pattern,
        int group = 1)
        where T : class
        => builder.Search(keySelector, pattern, condition: true, group);

    /// <inheritdoc cref="Search{T}(ISpecificationBuilder{T}, Expression{Func{T, string}}, string, bool, int)"/>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    public static ISpecificationBuilder<T, TResult> Search<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, string?>> keySelector,
        string pattern,
        bool condition,
        int group = 1)
        where T : class
    {
        ((ISpecificationBuilder<T>)builder).Search(keySelector, pattern, condition, group);
        return builder;
    }
}
