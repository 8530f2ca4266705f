namespace ElectionCore;

/// <summary>
/// Stores all that was staged in the repositories and fact stores of one scope, together or not at all.
/// </summary>
public interface IUnitOfWork
{
    /// <summary>Stores what is staged as one commit.</summary>
    /// <param name="details">Who, why and by which paper.</param>
    /// <param name="cancellationToken">Stops the call before anything is stored.</param>
    /// <returns>The commit, or null when nothing was staged.</returns>
    /// <exception cref="InvalidOperationException">Rows to restore are staged.</exception>
    /// <exception cref="RuleViolationException">
    /// Something staged was changed by another commit in between (<c>COR0010</c>, <c>COR0011</c>, <c>COR0012</c>).
    /// Nothing is stored then, and what was staged is dropped.
    /// </exception>
    Task<Commit?> CommitAsync(CommitDetails details, CancellationToken cancellationToken = default);

    /// <summary>Drops what is staged.</summary>
    void Rollback();

    /// <summary>
    /// Stores the rows staged with <see cref="IFactStore{T}.Restore"/> together with the commits they belong to. The log
    /// of the store must be the beginning of those commits, and its rows must be among the staged ones; what is there
    /// already is left alone, so restoring the same history again changes nothing.
    /// </summary>
    /// <param name="commits">The whole log, in order.</param>
    /// <param name="cancellationToken">Stops the call before anything is stored.</param>
    /// <returns>The number of commits that were added.</returns>
    /// <exception cref="InvalidOperationException">Something else is staged too.</exception>
    /// <exception cref="RuleViolationException">The histories differ (<c>COR0014</c>). Nothing is stored then.</exception>
    Task<int> RestoreAsync(IReadOnlyList<Commit> commits, CancellationToken cancellationToken = default);
}
