using System.Linq.Expressions;

namespace ElectionCore.Specifications;

/// <summary>What a specification can be built from.</summary>
/// <remarks>
/// <para>
/// A method with a <c>condition</c> adds nothing when the condition is false; its other arguments are then not
/// looked at and may be null. A false condition on an order or an include discards the rest of that chain too:
/// <c>OrderBy(…, false).ThenBy(…)</c> adds nothing.
/// </para>
/// <para>Each method is there twice, so that a builder with a result type keeps that type.</para>
/// </remarks>
public static partial class SpecificationBuilderExtensions
{
    /// <summary>Adds a filter. An item must pass all the filters.</summary>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="predicate">The condition an item must meet.</param>
    /// <param name="condition">Whether to add it.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="predicate"/> is null.</exception>
    public static ISpecificationBuilder<T> Where<T>(
        this ISpecificationBuilder<T> builder,
        Expression<Func<T, bool>> predicate,
        bool condition = true)
    {
        if (condition)
        {
            builder.Specification.Add(new WhereExpressionInfo<T>(predicate));
        }

        return builder;
    }

    /// <inheritdoc cref="Where{T}(ISpecificationBuilder{T}, Expression{Func{T, bool}}, bool)"/>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    public static ISpecificationBuilder<T, TResult> Where<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, bool>> predicate,
        bool condition = true)
    {
        ((ISpecificationBuilder<T>)builder).Where(predicate, condition);
        return builder;
    }

    /// <summary>Adds a comment that is sent with the query, so that it can be found in a database's log.</summary>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="tag">The comment.</param>
    /// <param name="condition">Whether to add it.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tag"/> is null.</exception>
    public static ISpecificationBuilder<T> TagWith<T>(
        this ISpecificationBuilder<T> builder,
        string tag,
        bool condition = true)
    {
        if (condition)
        {
            ArgumentNullException.ThrowIfNull(tag);
            builder.Specification.AddQueryTag(tag);
        }

        return builder;
    }

    /// <inheritdoc cref="TagWith{T}(ISpecificationBuilder{T}, string, bool)"/>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    public static ISpecificationBuilder<T, TResult> TagWith<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        string tag,
        bool condition = true)
    {
        ((ISpecificationBuilder<T>)builder).TagWith(tag, condition);
        return builder;
    }

    /// <summary>Asks a store that tracks changes not to track the items found: they are for reading.</summary>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="condition">Whether to ask.</param>
    /// <returns>The builder.</returns>
    public static ISpecificationBuilder<T> AsNoTracking<T>(
        this ISpecificationBuilder<T> builder,
        bool condition = true)
        where T : class
    {
        builder.Specification.AsNoTracking |= condition;
        return builder;
    }

    /// <inheritdoc cref="AsNoTracking{T}(ISpecificationBuilder{T}, bool)"/>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    public static ISpecificationBuilder<T, TResult> AsNoTracking<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        bool condition = true)
        where T : class
    {
        ((ISpecificationBuilder<T>)builder).AsNoTracking(condition);
        return builder;
    }

    /// <summary>Asks a relational store to load each included collection with its own query.</summary>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="condition">Whether to ask.</param>
    /// <returns>The builder.</returns>
    public static ISpecificationBuilder<T> AsSplitQuery<T>(
        this ISpecificationBuilder<T> builder,
        bool condition = true)
        where T : class
    {
        builder.Specification.AsSplitQuery |= condition;
        return builder;
    }

    /// <inheritdoc cref="AsSplitQuery{T}(ISpecificationBuilder{T}, bool)"/>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    public static ISpecificationBuilder<T, TResult> AsSplitQuery<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        bool condition = true)
        where T : class
    {
        ((ISpecificationBuilder<T>)builder).AsSplitQuery(condition);
        return builder;
    }

    /// <summary>Gives a function that is run in memory over the items found. A later one replaces it.</summary>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="filter">The function.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is null.</exception>
    public static ISpecificationBuilder<T> PostProcessingAction<T>(
        this ISpecificationBuilder<T> builder,
        Func<IEnumerable<T>, IEnumerable<T>> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        builder.Specification.PostProcessingAction = filter;
        return builder;
    }

    /// <summary>Gives a function that is run in memory over the results. A later one replaces it.</summary>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="filter">The function.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is null.</exception>
    public static ISpecificationBuilder<T, TResult> PostProcessingAction<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        Func<IEnumerable<TResult>, IEnumerable<TResult>> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        builder.Specification.PostProcessingAction = filter;
        return builder;
    }
}
