namespace ElectionCore;

/// <summary>
/// One row of history: a state, the days for which it holds in the world, and the commits between which it was what the
/// institution knew.
/// </summary>
/// <typeparam name="T">The kind of state.</typeparam>
/// <param name="Id">The identity of the row.</param>
/// <param name="State">What is said.</param>
/// <param name="Valid">The days for which it holds.</param>
/// <param name="RecordedIn">The number of the commit that recorded it.</param>
/// <param name="SupersededIn">The number of the commit that superseded it, or null while it is known.</param>
/// <remarks>Rows are never updated or deleted; a correction only closes <paramref name="SupersededIn"/>, once.</remarks>
public sealed record Fact<T>(FactId Id, T State, DateRange Valid, long RecordedIn, long? SupersededIn)
    where T : class, IFactState
{
    /// <summary>Whether the fact was known when a commit was the last one.</summary>
    /// <param name="commit">The number of the commit.</param>
    /// <returns><see langword="true"/> when it was recorded by then and not yet superseded.</returns>
    public bool IsKnownAt(long commit) => RecordedIn <= commit && (SupersededIn is null || SupersededIn > commit);
}
