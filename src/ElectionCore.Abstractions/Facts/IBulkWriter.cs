namespace ElectionCore;

/// <summary>
/// Stores many changes of facts as one commit, in the fastest way the store has: what every import uses. One per scope.
/// </summary>
/// <remarks>
/// It writes the commit log itself. It does not touch what is staged in the repositories and fact stores of the scope, and
/// keeps no change after it is written: a million can be streamed through.
/// </remarks>
public interface IBulkWriter
{
    /// <summary>Stores all drafts as one commit, or none of them.</summary>
    /// <param name="drafts">
    /// The drafts, at most one for a thing of a kind. Empty ones are passed over. They are read once.
    /// </param>
    /// <param name="details">Who, why and by which paper.</param>
    /// <param name="cancellationToken">Stops the call before anything is stored.</param>
    /// <returns>The commit, or null when no draft changes anything.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are two drafts for the same thing. Nothing is stored then.</exception>
    /// <exception cref="RuleViolationException">
    /// Another commit changed one of the things since the draft was begun (<c>COR0010</c>). Nothing is stored then.
    /// </exception>
    Task<Commit?> WriteAsync(
        IAsyncEnumerable<FactDraft> drafts, CommitDetails details, CancellationToken cancellationToken = default);
}
