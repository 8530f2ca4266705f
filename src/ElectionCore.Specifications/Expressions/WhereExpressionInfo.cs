using System.Linq.Expressions;

namespace ElectionCore.Specifications;

/// <summary>One filter of a specification.</summary>
/// <typeparam name="T">The type being queried.</typeparam>
public sealed class WhereExpressionInfo<T>
{
    private Func<T, bool>? _filterFunc;

    /// <summary>Creates a filter.</summary>
    /// <param name="filter">The condition an item must meet.</param>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is null.</exception>
    public WhereExpressionInfo(Expression<Func<T, bool>> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        Filter = filter;
    }

    /// <summary>The condition an item must meet.</summary>
    public Expression<Func<T, bool>> Filter { get; }

    /// <summary><see cref="Filter"/> as a delegate: compiled at first use, then kept.</summary>
    public Func<T, bool> FilterFunc => _filterFunc ??= Filter.Compile();
}
