using System.Linq.Expressions;

namespace ElectionCore.Specifications;

public static partial class SpecificationBuilderExtensions
{
    /// <summary>Adds a navigation to load with the items, written as a dotted path.</summary>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="includeString">The path.</param>
    /// <param name="condition">Whether to add it.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="includeString"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="includeString"/> is empty or white space.</exception>
    public static ISpecificationBuilder<T> Include<T>(
        this ISpecificationBuilder<T> builder,
        string includeString,
        bool condition = true)
        where T : class
    {
        if (condition)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(includeString);
            builder.Specification.AddIncludeString(includeString);
        }

        return builder;
    }

    /// <inheritdoc cref="Include{T}(ISpecificationBuilder{T}, string, bool)"/>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    public static ISpecificationBuilder<T, TResult> Include<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        string includeString,
        bool condition = true)
        where T : class
    {
        ((ISpecificationBuilder<T>)builder).Include(includeString, condition);
        return builder;
    }

    /// <summary>Adds a navigation to load with the items.</summary>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <typeparam name="TProperty">The type the navigation leads to.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="navigationSelector">The navigation.</param>
    /// <param name="condition">Whether to add it. When false, what continues this chain is left out too.</param>
    /// <returns>A builder that can continue the navigation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="navigationSelector"/> is null.</exception>
    public static IIncludableSpecificationBuilder<T, TProperty> Include<T, TProperty>(
        this ISpecificationBuilder<T> builder,
        Expression<Func<T, TProperty>> navigationSelector,
        bool condition = true)
        where T : class
    {
        var kept = AddInclude(builder, navigationSelector, from: null, condition);
        return new IncludableSpecificationBuilder<T, TProperty>(builder.Specification, isChainDiscarded: !kept);
    }

    /// <inheritdoc cref="Include{T, TProperty}(ISpecificationBuilder{T}, Expression{Func{T, TProperty}}, bool)"/>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    /// <typeparam name="TProperty">The type the navigation leads to.</typeparam>
    public static IIncludableSpecificationBuilder<T, TResult, TProperty> Include<T, TResult, TProperty>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, TProperty>> navigationSelector,
        bool condition = true)
        where T : class
    {
        var kept = AddInclude(builder, navigationSelector, from: null, condition);
        return new IncludableSpecificationBuilder<T, TResult, TProperty>(
            builder.Specification,
            isChainDiscarded: !kept);
    }

    /// <summary>Continues the include before it.</summary>
    /// <typeparam name="TEntity">The type being queried.</typeparam>
    /// <typeparam name="TPreviousProperty">The type that the include before it leads to.</typeparam>
    /// <typeparam name="TProperty">The type the navigation leads to.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="navigationSelector">The navigation.</param>
    /// <param name="condition">Whether to add it. When false, what continues this chain is left out too.</param>
    /// <returns>A builder that can continue the navigation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="navigationSelector"/> is null.</exception>
    public static IIncludableSpecificationBuilder<TEntity, TProperty> ThenInclude<
        TEntity, TPreviousProperty, TProperty>(
        this IIncludableSpecificationBuilder<TEntity, TPreviousProperty> builder,
        Expression<Func<TPreviousProperty, TProperty>> navigationSelector,
        bool condition = true)
        where TEntity : class
    {
        var kept = AddInclude(
            builder,
            navigationSelector,
            from: typeof(TPreviousProperty),
            condition && !builder.IsChainDiscarded);
        return new IncludableSpecificationBuilder<TEntity, TProperty>(builder.Specification, isChainDiscarded: !kept);
    }

    /// <inheritdoc
    /// cref="ThenInclude{TEntity, TPreviousProperty, TProperty}(IIncludableSpecificationBuilder{TEntity, TPreviousProperty}, Expression{Func{TPreviousProperty, TProperty}}, bool)"/>
    /// <typeparam name="TEntity">The type being queried.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    /// <typeparam name="TPreviousProperty">The type that the include before it leads to.</typeparam>
    /// <typeparam name="TProperty">The type the navigation leads to.</typeparam>
    public static IIncludableSpecificationBuilder<TEntity, TResult, TProperty> ThenInclude<
        TEntity, TResult, TPreviousProperty, TProperty>(
        this IIncludableSpecificationBuilder<TEntity, TResult, TPreviousProperty> builder,
        Expression<Func<TPreviousProperty, TProperty>> navigationSelector,
        bool condition = true)
        where TEntity : class
    {
        var kept = AddInclude(
            builder,
            navigationSelector,
            from: typeof(TPreviousProperty),
            condition && !builder.IsChainDiscarded);
        return new IncludableSpecificationBuilder<TEntity, TResult, TProperty>(
            builder.Specification,
            isChainDiscarded: !kept);
    }

    /// <summary>Continues the include before it from each element of the collection that it leads to.</summary>
    /// <typeparam name="TEntity">The type being queried.</typeparam>
    /// <typeparam name="TPreviousProperty">The type of that collection's elements.</typeparam>
    /// <typeparam name="TProperty">The type the navigation leads to.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="navigationSelector">The navigation.</param>
    /// <param name="condition">Whether to add it. When false, what continues this chain is left out too.</param>
    /// <returns>A builder that can continue the navigation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="navigationSelector"/> is null.</exception>
    public static IIncludableSpecificationBuilder<TEntity, TProperty> ThenInclude<
        TEntity, TPreviousProperty, TProperty>(
        this IIncludableSpecificationBuilder<TEntity, IEnumerable<TPreviousProperty>> builder,
        Expression<Func<TPreviousProperty, TProperty>> navigationSelector,
        bool condition = true)
        where TEntity : class
    {
        var kept = AddInclude(
            builder,
            navigationSelector,
            from: typeof(IEnumerable<TPreviousProperty>),
            condition && !builder.IsChainDiscarded);
        return new IncludableSpecificationBuilder<TEntity, TProperty>(builder.Specification, isChainDiscarded: !kept);
    }

    /// <inheritdoc
    /// cref="ThenInclude{TEntity, TPreviousProperty, TProperty}(IIncludableSpecificationBuilder{TEntity, IEnumerable{TPreviousProperty}}, Expression{Func{TPreviousProperty, TProperty}}, bool)"/>
    /// <typeparam name="TEntity">The type being queried.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    /// <typeparam name="TPreviousProperty">The type of that collection's elements.</typeparam>
    /// <typeparam name="TProperty">The type the navigation leads to.</typeparam>
    public static IIncludableSpecificationBuilder<TEntity, TResult, TProperty> ThenInclude<
        TEntity, TResult, TPreviousProperty, TProperty>(
        this IIncludableSpecificationBuilder<TEntity, TResult, IEnumerable<TPreviousProperty>> builder,
        Expression<Func<TPreviousProperty, TProperty>> navigationSelector,
        bool condition = true)
        where TEntity : class
    {
        var kept = AddInclude(
            builder,
            navigationSelector,
            from: typeof(IEnumerable<TPreviousProperty>),
            condition && !builder.IsChainDiscarded);
        return new IncludableSpecificationBuilder<TEntity, TResult, TProperty>(
            builder.Specification,
            isChainDiscarded: !kept);
    }

    private static bool AddInclude<T>(
        ISpecificationBuilder<T> builder,
        LambdaExpression navigation,
        Type? from,
        bool condition)
    {
        if (condition)
        {
            builder.Specification.Add(
                from is null ? new IncludeExpressionInfo(navigation) : new IncludeExpressionInfo(navigation, from));
        }

        return condition;
    }
}
