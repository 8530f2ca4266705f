using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Capacity;

/// <summary>
/// The courses, sessions, attendance, duties and credentials that an institution keeps: reads them as of any day and as known at any
/// moment, and stores what comes in. One per scope.
/// </summary>
public sealed class CapacityRegister
{
    private const int BatchSize = 4096;

    // UTC+14, the Line Islands.
    private static readonly TimeSpan s_easternmost = TimeSpan.FromHours(14);

    private readonly IServiceProvider _services;
    private readonly IUnitOfWork _unitOfWork;
    private readonly ICommitLog _log;
    private readonly TimeProvider _time;

    /// <summary>Makes a register. Hosts get it from dependency injection.</summary>
    /// <param name="services">Gives the fact stores of the scope.</param>
    /// <param name="unitOfWork">Stores what is staged.</param>
    /// <param name="log">The commits.</param>
    /// <param name="time">The clock, for the identities of new facts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CapacityRegister(IServiceProvider services, IUnitOfWork unitOfWork, ICommitLog log, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(unitOfWork);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(time);
        (_services, _unitOfWork, _log, _time) = (services, unitOfWork, log, time);
    }

    /// <summary>The facts of one kind, for reading and staging.</summary>
    /// <typeparam name="T">The kind, such as <see cref="TrainingSession"/>.</typeparam>
    /// <returns>The store.</returns>
    public IFactStore<T> Facts<T>()
        where T : class, IFactState =>
        _services.GetRequiredService<IFactStore<T>>();

    /// <summary>Reads what holds on a day, as it comes from the store.</summary>
    /// <typeparam name="T">The kind, such as <see cref="Attendance"/>.</typeparam>
    /// <param name="asOf">The day: what held and had happened by then.</param>
    /// <param name="about">Only what names this, such as a session; null for all.</param>
    /// <param name="knownAt">The moment of knowledge, or null for now.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The states.</returns>
    public async IAsyncEnumerable<T> ReadAsync<T>(
        DateOnly asOf, SubjectRef? about = null, DateTimeOffset? knownAt = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where T : class, IFactState
    {
        var query = FactQuery.KnownNow with
        {
            ValidOn = asOf,
            KnownAt = knownAt is { } moment ? await _log.LastAtAsync(moment, cancellationToken).ConfigureAwait(false) : null,
            References = about is { } subject ? [subject] : null,
        };
        await foreach (var fact in Facts<T>().ReadAsync(query, cancellationToken).ConfigureAwait(false))
        {
            yield return fact.State;
        }
    }

    /// <summary>Reads some states by their keys, some thousands at a time.</summary>
    /// <typeparam name="T">The kind, such as <see cref="Trainee"/>.</typeparam>
    /// <param name="keys">The keys (<see cref="IFactState.FactKey"/>). Those of which nothing is known are passed over.</param>
    /// <param name="asOf">The day: what held and had happened by then; null for all days.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The states.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="keys"/> is null.</exception>
    public IAsyncEnumerable<T> FindAsync<T>(IEnumerable<string> keys, DateOnly? asOf = null, CancellationToken cancellationToken = default)
        where T : class, IFactState
    {
        ArgumentNullException.ThrowIfNull(keys);
        return EachAsync<T>(keys.Distinct(StringComparer.Ordinal), asOf, cancellationToken);
    }

    /// <summary>Stores states of this module's kinds as one commit. What is known already and the same changes nothing.</summary>
    /// <param name="states">The states, read once and never held as a whole.</param>
    /// <param name="details">Who, why and by which paper.</param>
    /// <param name="effective">
    /// The day from which they hold, up to the next change that is known; or null to correct what is known last. What happened on a day,
    /// such as an attendance or a test, always holds from its own day.
    /// </param>
    /// <param name="cancellationToken">Stops the call before anything is stored.</param>
    /// <returns>The commit, or null when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="states"/> or <paramref name="details"/> is null.</exception>
    /// <exception cref="ArgumentException">A state is of no kind of this module.</exception>
    /// <exception cref="RuleViolationException">
    /// A credential or its revocation would change (<c>CAP0001</c>, <c>CAP0002</c>), a plan that was submitted would (<c>CAP0003</c>), an
    /// approval is not one that its chain allows (<c>CAP0004</c>), something is given twice (<c>CAP0005</c>), a revocation names no
    /// credential (<c>CAP0006</c>), or another commit changed the same in between. Nothing is stored then.
    /// </exception>
    public Task<Commit?> ImportAsync(
        IAsyncEnumerable<IFactState> states, CommitDetails details, DateOnly? effective = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(states);
        ArgumentNullException.ThrowIfNull(details);
        var drafts = new CapacityDrafts(this, effective, _time).AllAsync(states, cancellationToken);
        return _services.GetRequiredService<IBulkWriter>().WriteAsync(drafts, details, cancellationToken);
    }

    /// <inheritdoc cref="ImportAsync(IAsyncEnumerable{IFactState}, CommitDetails, DateOnly?, CancellationToken)"/>
    public Task<Commit?> ImportAsync(
        IEnumerable<IFactState> states, CommitDetails details, DateOnly? effective = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(states);
        return ImportAsync(states.ToAsyncEnumerable(), details, effective, cancellationToken);
    }

    /// <summary>Does all that an import does but store: what it would refuse is refused here too.</summary>
    /// <param name="states">The states.</param>
    /// <param name="effective">The day from which they would hold; see <see cref="ImportAsync(IAsyncEnumerable{IFactState}, CommitDetails, DateOnly?, CancellationToken)"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>A task.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="states"/> is null.</exception>
    /// <exception cref="ArgumentException">A state is of no kind of this module.</exception>
    /// <exception cref="RuleViolationException">The import would be refused, for the reason that it would give.</exception>
    public async Task RehearseAsync(IEnumerable<IFactState> states, DateOnly? effective = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(states);
        await new CapacityDrafts(this, effective, _time).RehearseAsync(states.ToAsyncEnumerable(), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Stores what is staged as one commit.</summary>
    /// <param name="details">Who, why and by which paper.</param>
    /// <param name="cancellationToken">Stops the call before anything is stored.</param>
    /// <returns>The commit, or null when nothing was staged.</returns>
    /// <exception cref="RuleViolationException">Another commit changed the same in between; nothing is stored.</exception>
    public Task<Commit?> CommitAsync(CommitDetails details, CancellationToken cancellationToken = default) =>
        _unitOfWork.CommitAsync(details, cancellationToken);

    /// <summary>The days on which commits were stored, by their numbers: the latest day that it was anywhere on earth then.</summary>
    internal async Task<Dictionary<long, DateOnly>> RecordingDaysAsync(CancellationToken cancellationToken)
    {
        var days = new Dictionary<long, DateOnly>();
        await foreach (var commit in _log.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            days[commit.Number] = DateOnly.FromDateTime(commit.RecordedAt.ToOffset(s_easternmost).DateTime);
        }

        return days;
    }

    /// <summary>Drops what is staged.</summary>
    public void Rollback() => _unitOfWork.Rollback();

    private async IAsyncEnumerable<T> EachAsync<T>(IEnumerable<string> keys, DateOnly? asOf, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class, IFactState
    {
        foreach (var batch in keys.Chunk(BatchSize))
        {
            await foreach (var fact in Facts<T>().ReadAsync(FactQuery.KnownNow with { ValidOn = asOf, Keys = [.. batch] }, cancellationToken).ConfigureAwait(false))
            {
                yield return fact.State;
            }
        }
    }
}
