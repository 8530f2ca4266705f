namespace ElectionCore;

/// <summary>The commits of a store, in order.</summary>
public interface ICommitLog
{
    /// <summary>Reads the commits in the order of their numbers.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The commits, as a stream.</returns>
    IAsyncEnumerable<Commit> ReadAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Finds the last commit that was stored at or before a moment. Commits with lower numbers count as known then,
    /// even if a clock that ran backwards gave them a later time.
    /// </summary>
    /// <param name="moment">The moment.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The number of the commit; 0 when there was none.</returns>
    ValueTask<long> LastAtAsync(DateTimeOffset moment, CancellationToken cancellationToken = default);
}
