using System.Collections.Immutable;

namespace ElectionCore;

/// <summary>Makes value lists; called by collection expressions.</summary>
public static class ValueList
{
    /// <summary>Makes a list of the items.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in order.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new([.. items]);
}
