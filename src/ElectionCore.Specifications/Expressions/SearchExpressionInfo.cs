using System.Linq.Expressions;

namespace ElectionCore.Specifications;

/// <summary>One search of a specification: a text of the item and the pattern it must be like.</summary>
/// <typeparam name="T">The type being queried.</typeparam>
public sealed class SearchExpressionInfo<T>
{
    private Func<T, string?>? _selectorFunc;
    private LikePattern? _pattern;

    /// <summary>Creates a search.</summary>
    /// <param name="selector">The text to search in.</param>
    /// <param name="searchTerm">The pattern, as in SQL's LIKE.</param>
    /// <param name="searchGroup">The group: one search of each group must succeed.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="selector"/> or <paramref name="searchTerm"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="searchTerm"/> is empty.</exception>
    /// <remarks>A pattern that cannot be read is found when it is first matched in memory, not here.</remarks>
    public SearchExpressionInfo(Expression<Func<T, string?>> selector, string searchTerm, int searchGroup = 1)
    {
        ArgumentNullException.ThrowIfNull(selector);
        ArgumentException.ThrowIfNullOrEmpty(searchTerm);
        Selector = selector;
        SearchTerm = searchTerm;
        SearchGroup = searchGroup;
    }

    /// <summary>The text to search in.</summary>
    public Expression<Func<T, string?>> Selector { get; }

    /// <summary>The pattern, as in SQL's LIKE.</summary>
    public string SearchTerm { get; }

    /// <summary>The group: one search of each group must succeed.</summary>
    public int SearchGroup { get; }

    /// <summary><see cref="Selector"/> as a delegate: compiled at first use, then kept.</summary>
    public Func<T, string?> SelectorFunc => _selectorFunc ??= Selector.Compile();

    /// <summary>Whether the item's text is like the pattern. A null text is like nothing.</summary>
    /// <param name="entity">The item.</param>
    /// <exception cref="InvalidSearchPatternException">The pattern cannot be read.</exception>
    internal bool IsMatch(T entity)
        => SelectorFunc(entity) is { } text && (_pattern ??= LikePattern.Parse(SearchTerm)).IsMatch(text);
}
