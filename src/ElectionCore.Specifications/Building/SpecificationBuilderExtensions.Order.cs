using System.Linq.Expressions;

namespace ElectionCore.Specifications;

public static partial class SpecificationBuilderExtensions
{
    /// <summary>Starts the order of the items with a key, ascending. A specification can have one order.</summary>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="keySelector">The key to sort by.</param>
    /// <param name="condition">Whether to add it. When false, what continues this chain is left out too.</param>
    /// <returns>A builder that can continue the order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="keySelector"/> is null.</exception>
    public static IOrderedSpecificationBuilder<T> OrderBy<T>(
        this ISpecificationBuilder<T> builder,
        Expression<Func<T, object?>> keySelector,
        bool condition = true)
    {
        var kept = AddOrder(builder, keySelector, OrderTypeEnum.OrderBy, condition);
        return new SpecificationBuilder<T>(builder.Specification, isChainDiscarded: !kept);
    }

    /// <inheritdoc cref="OrderBy{T}(ISpecificationBuilder{T}, Expression{Func{T, object}}, bool)"/>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    public static IOrderedSpecificationBuilder<T, TResult> OrderBy<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, object?>> keySelector,
        bool condition = true)
    {
        var kept = AddOrder(builder, keySelector, OrderTypeEnum.OrderBy, condition);
        return new SpecificationBuilder<T, TResult>(builder.Specification, isChainDiscarded: !kept);
    }

    /// <summary>Starts the order of the items with a key, descending. A specification can have one order.</summary>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="keySelector">The key to sort by.</param>
    /// <param name="condition">Whether to add it. When false, what continues this chain is left out too.</param>
    /// <returns>A builder that can continue the order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="keySelector"/> is null.</exception>
    public static IOrderedSpecificationBuilder<T> OrderByDescending<T>(
        this ISpecificationBuilder<T> builder,
        Expression<Func<T, object?>> keySelector,
        bool condition = true)
    {
        var kept = AddOrder(builder, keySelector, OrderTypeEnum.OrderByDescending, condition);
        return new SpecificationBuilder<T>(builder.Specification, isChainDiscarded: !kept);
    }

    /// <inheritdoc cref="OrderByDescending{T}(ISpecificationBuilder{T}, Expression{Func{T, object}}, bool)"/>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    public static IOrderedSpecificationBuilder<T, TResult> OrderByDescending<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, object?>> keySelector,
        bool condition = true)
    {
        var kept = AddOrder(builder, keySelector, OrderTypeEnum.OrderByDescending, condition);
        return new SpecificationBuilder<T, TResult>(builder.Specification, isChainDiscarded: !kept);
    }

    /// <summary>Continues the order of the items with a key, ascending.</summary>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="keySelector">The key to sort by.</param>
    /// <param name="condition">Whether to add it. When false, what continues this chain is left out too.</param>
    /// <returns>A builder that can continue the order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="keySelector"/> is null.</exception>
    public static IOrderedSpecificationBuilder<T> ThenBy<T>(
        this IOrderedSpecificationBuilder<T> builder,
        Expression<Func<T, object?>> keySelector,
        bool condition = true)
    {
        var kept = AddOrder(builder, keySelector, OrderTypeEnum.ThenBy, condition && !builder.IsChainDiscarded);
        return new SpecificationBuilder<T>(builder.Specification, isChainDiscarded: !kept);
    }

    /// <inheritdoc cref="ThenBy{T}(IOrderedSpecificationBuilder{T}, Expression{Func{T, object}}, bool)"/>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    public static IOrderedSpecificationBuilder<T, TResult> ThenBy<T, TResult>(
        this IOrderedSpecificationBuilder<T, TResult> builder,
        Expression<Func<T, object?>> keySelector,
        bool condition = true)
    {
        var kept = AddOrder(builder, keySelector, OrderTypeEnum.ThenBy, condition && !builder.IsChainDiscarded);
        return new SpecificationBuilder<T, TResult>(builder.Specification, isChainDiscarded: !kept);
    }

    /// <summary>Continues the order of the items with a key, descending.</summary>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="keySelector">The key to sort by.</param>
    /// <param name="condition">Whether to add it. When false, what continues this chain is left out too.</param>
    /// <returns>A builder that can continue the order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="keySelector"/> is null.</exception>
    public static IOrderedSpecificationBuilder<T> ThenByDescending<T>(
        this IOrderedSpecificationBuilder<T> builder,
        Expression<Func<T, object?>> keySelector,
        bool condition = true)
    {
        var kept = AddOrder(
            builder,
            keySelector,
            OrderTypeEnum.ThenByDescending,
            condition && !builder.IsChainDiscarded);
        return new SpecificationBuilder<T>(builder.Specification, isChainDiscarded: !kept);
    }

    /// <inheritdoc cref="ThenByDescending{T}(IOrderedSpecificationBuilder{T}, Expression{Func{T, object}}, bool)"/>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    public static IOrderedSpecificationBuilder<T, TResult> ThenByDescending<T, TResult>(
        this IOrderedSpecificationBuilder<T, TResult> builder,
        Expression<Func<T, object?>> keySelector,
        bool condition = true)
    {
        var kept = AddOrder(
            builder,
            keySelector,
            OrderTypeEnum.ThenByDescending,
            condition && !builder.IsChainDiscarded);
        return new SpecificationBuilder<T, TResult>(builder.Specification, isChainDiscarded: !kept);
    }

    private static bool AddOrder<T>(
        ISpecificationBuilder<T> builder,
        Expression<Func<T, object?>> keySelector,
        OrderTypeEnum orderType,
        bool condition)
    {
        if (condition)
        {
            builder.Specification.Add(new OrderExpressionInfo<T>(keySelector, orderType));
        }

        return condition;
    }
}
