namespace ElectionCore;

/// <summary>
/// The facts of one kind. Reading gives what is committed; the three verbs stage changes, which
/// <see cref="IUnitOfWork.CommitAsync"/> stores together or not at all.
/// </summary>
/// <typeparam name="T">The kind of state.</typeparam>
/// <remarks>There is no update and no delete: history is append-only.</remarks>
public interface IFactStore<T>
    where T : class, IFactState
{
    /// <summary>
    /// Reads committed facts, and staged ones when the query asks for them, ordered by key, then first day, then commit.
    /// </summary>
    /// <param name="query">Which facts.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The facts, as a stream.</returns>
    IAsyncEnumerable<Fact<T>> ReadAsync(FactQuery query, CancellationToken cancellationToken = default);

    /// <summary>
    /// Stages that a state holds for some days. What was known of the same thing for those days is superseded; what was
    /// known of the days before and after stays. Recording exactly what is known already stages nothing.
    /// </summary>
    /// <param name="state">The state.</param>
    /// <param name="valid">The days for which it holds.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The identity of the new fact, or of the known one.</returns>
    ValueTask<FactId> RecordAsync(T state, DateRange valid, CancellationToken cancellationToken = default);

    /// <summary>
    /// Stages that a known fact was wrong and what is right. Other facts of the same thing give way to the new days.
    /// </summary>
    /// <param name="fact">The fact that was wrong.</param>
    /// <param name="state">The right state; its key is that of the fact.</param>
    /// <param name="valid">The right days.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The identity of the new fact.</returns>
    /// <exception cref="ArgumentException"><paramref name="state"/> has another key than the fact.</exception>
    /// <exception cref="RuleViolationException">The fact is not known (<c>COR0013</c>).</exception>
    ValueTask<FactId> CorrectAsync(FactId fact, T state, DateRange valid, CancellationToken cancellationToken = default);

    /// <summary>Stages that a known fact was never true. Nothing takes its place.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>A task that completes when the change is staged.</returns>
    /// <exception cref="RuleViolationException">The fact is not known (<c>COR0013</c>).</exception>
    ValueTask RetractAsync(FactId fact, CancellationToken cancellationToken = default);

    /// <summary>
    /// Stages a row of an existing history, with its own identity and commit numbers, for
    /// <see cref="IUnitOfWork.RestoreAsync"/>.
    /// </summary>
    /// <param name="fact">The row.</param>
    void Restore(Fact<T> fact);
}
