namespace ElectionCore.Specifications;

public static partial class SpecificationBuilderExtensions
{
    /// <summary>Says how many items to skip.</summary>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="skip">The number; zero or a negative number skips none.</param>
    /// <param name="condition">Whether to set it.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="DuplicateSkipException">The specification already has a number of items to skip.</exception>
    public static ISpecificationBuilder<T> Skip<T>(
        this ISpecificationBuilder<T> builder,
        int skip,
        bool condition = true)
    {
        if (condition)
        {
            if (builder.Specification.Skip != Specification<T>.Unset)
            {
                throw new DuplicateSkipException();
            }

            builder.Specification.Skip = skip;
        }

        return builder;
    }

    /// <inheritdoc cref="Skip{T}(ISpecificationBuilder{T}, int, bool)"/>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    public static ISpecificationBuilder<T, TResult> Skip<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        int skip,
        bool condition = true)
    {
        ((ISpecificationBuilder<T>)builder).Skip(skip, condition);
        return builder;
    }

    /// <summary>Says how many items to take, after those skipped.</summary>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="take">The number; zero takes none, a negative number takes all.</param>
    /// <param name="condition">Whether to set it.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="DuplicateTakeException">The specification already has a number of items to take.</exception>
    public static ISpecificationBuilder<T> Take<T>(
        this ISpecificationBuilder<T> builder,
        int take,
        bool condition = true)
    {
        if (condition)
        {
            if (builder.Specification.Take != Specification<T>.Unset)
            {
                throw new DuplicateTakeException();
            }

            builder.Specification.Take = take;
        }

        return builder;
    }

    /// <inheritdoc cref="Take{T}(ISpecificationBuilder{T}, int, bool)"/>
    /// <typeparam name="T">The type being queried.</typeparam>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    public static ISpecificationBuilder<T, TResult> Take<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        int take,
        bool condition = true)
    {
        ((ISpecificationBuilder<T>)builder).Take(take, condition);
        return builder;
    }
}
