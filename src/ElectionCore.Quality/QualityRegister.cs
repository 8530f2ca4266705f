using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Quality;

/// <summary>
/// The scopes, audits, evidence, findings and corrective actions that an institution keeps: reads them as of any day and as known at any
/// moment, and stores what comes in. One per scope of services.
/// </summary>
public sealed class QualityRegister
{
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
    public QualityRegister(IServiceProvider services, IUnitOfWork unitOfWork, ICommitLog log, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(unitOfWork);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(time);
        (_services, _unitOfWork, _log, _time) = (services, unitOfWork, log, time);
    }

    /// <summary>The facts of one kind, for reading and staging.</summary>
    /// <typeparam name="T">The kind, such as <see cref="Audit"/>.</typeparam>
    /// <returns>The store.</returns>
    public IFactStore<T> Facts<T>()
        where T : class, IFactState =>
        _services.GetRequiredService<IFactStore<T>>();

    /// <summary>Reads what holds on a day, as it comes from the store.</summary>
    /// <typeparam name="T">The kind, such as <see cref="Determination"/>.</typeparam>
    /// <param name="asOf">The day: what held and had happened by then.</param>
    /// <param name="about">Only what names this, such as an audit; null for all.</param>
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

    /// <summary>Says what speaks against taking records in, before anything is stored.</summary>
    /// <param name="states">The records, all that are to be taken in together.</param>
    /// <param name="records">What they are held against besides those on record.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>
    /// What is to be said, by record: it names what is not there or names something twice (<c>QUA0003</c> to <c>QUA0007</c>), or audits own work
    /// or an own unit without a sound waiver (<c>QUA0014</c>, <c>QUA0018</c> to <c>QUA0022</c>, <c>QUA0025</c>, <c>QUA0029</c>), has people judge or approve who are not on record
    /// although others are (<c>QUA0094</c>, <c>QUA0095</c>), names a catalogue that has
    /// other topics than were judged by (<c>QUA0009</c>), is a judgement of a closed audit (<c>QUA0013</c>) or takes one back (<c>QUA0032</c>), a finding
    /// that its audit did not raise (<c>QUA0036</c>, <c>QUA0037</c>), or found effective too early (<c>QUA0045</c>). Nothing is said of records that are on record just so.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="states"/> or <paramref name="records"/> is null.</exception>
    public async Task<ImmutableArray<IntakeFinding>> CheckAsync(IReadOnlyList<IFactState> states, IntakeRecords records, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(states);
        ArgumentNullException.ThrowIfNull(records);
        var known = new KnownStates(this, cancellationToken);
        foreach (var kind in QualityKinds.All)
        {
            await kind.Accept(known).ConfigureAwait(false);
        }

        return QualityIntake.Check(states, known.States, records);
    }

    /// <summary>Says whether a catalogue is another one than that which is known under its code.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="others">Catalogues that are there already, such as those of the package.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>
    /// What is to be said (<c>QUA0009</c>): one of the same code and version has other topics, or it lacks a topic that was judged by it. Better words are no other topic.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="others"/> is null.</exception>
    public async Task<ImmutableArray<Diagnostic>> CheckCatalogueAsync(QualityCatalogue catalogue, IEnumerable<QualityCatalogue> others, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(others);
        var query = FactQuery.KnownNow with { References = [(SubjectRef)catalogue.Code] };
        var judged = await Facts<Determination>().ReadAsync(query, cancellationToken).Select(f => f.State).ToListAsync(cancellationToken).ConfigureAwait(false);
        return [.. CatalogueLists.Check(catalogue, others, judged)];
    }

    /// <summary>Stores states of this module's kinds as one commit. What is known already and the same changes nothing.</summary>
    /// <param name="states">The states, read once. What others are held against, such as audits and evidence, is kept until the end; judgements never are.</param>
    /// <param name="details">Who, why and by which paper.</param>
    /// <param name="effective">
    /// The day from which they hold, up to the next change that is known; or null to correct what is known last. What happened on a day,
    /// such as a determination or a finding, always holds from its own day.
    /// </param>
    /// <param name="cancellationToken">Stops the call before anything is stored.</param>
    /// <returns>The commit, or null when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="states"/> or <paramref name="details"/> is null.</exception>
    /// <exception cref="ArgumentException">A state is of no kind of this module.</exception>
    /// <exception cref="RuleViolationException">
    /// Something is given twice (<c>QUA0002</c>), an audit or a judgement is outside its days (<c>QUA0026</c> to <c>QUA0028</c>), the days of a
    /// certificate cannot be (<c>QUA0033</c> to <c>QUA0035</c>), a determination is of an audit that is not known, is not open, or was closed before and does
    /// not come with it, was open on record or has judgements there, by somebody who does not
    /// judge in it, about a topic that is not asked, or lacks its reason (<c>QUA0012</c> to <c>QUA0016</c>), a finding was not raised by the team or within
    /// the days of its audit (<c>QUA0036</c>, <c>QUA0037</c>), what others judged by would become something else (<c>QUA0008</c>), evidence of effect is
    /// older than what had it (<c>QUA0045</c>), an approval is not one that its chain allows
    /// (<c>QUA0017</c>), a step of a corrective action could not be taken or would change (<c>QUA0040</c> to <c>QUA0044</c>), a document in
    /// effect would change (<c>QUA0060</c>), two revisions of a document would be in effect at once (<c>QUA0064</c>), or another commit changed the same in between. Nothing is stored then.
    /// </exception>
    /// <remarks>That a topic is not assessed takes no judgement back: what was judged stays, and nothing is stored of it.</remarks>
    public Task<Commit?> ImportAsync(
        IAsyncEnumerable<IFactState> states, CommitDetails details, DateOnly? effective = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(states);
        ArgumentNullException.ThrowIfNull(details);
        var drafts = new QualityDrafts(this, effective, _time).AllAsync(states, cancellationToken);
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
    /// <param name="states">The records.</param>
    /// <param name="effective">The day from which they would hold; see <see cref="ImportAsync(IEnumerable{IFactState}, CommitDetails, DateOnly?, CancellationToken)"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>A task.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="states"/> is null.</exception>
    /// <exception cref="ArgumentException">A state is of no kind of this module.</exception>
    /// <exception cref="RuleViolationException">The import would be refused, for the reason that it would give.</exception>
    public async Task RehearseAsync(IEnumerable<IFactState> states, DateOnly? effective = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(states);
        await new QualityDrafts(this, effective, _time).RehearseAsync(states.ToAsyncEnumerable(), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Stores what is staged as one commit.</summary>
    /// <param name="details">Who, why and by which paper.</param>
    /// <param name="cancellationToken">Stops the call before anything is stored.</param>
    /// <returns>The commit, or null when nothing was staged.</returns>
    /// <exception cref="RuleViolationException">Another commit changed the same in between; nothing is stored.</exception>
    public Task<Commit?> CommitAsync(CommitDetails details, CancellationToken cancellationToken = default) =>
        _unitOfWork.CommitAsync(details, cancellationToken);

    /// <summary>Drops what is staged.</summary>
    public void Rollback() => _unitOfWork.Rollback();

    private sealed class KnownStates(QualityRegister register, CancellationToken cancellationToken) : IFactKindVisitor<Task>
    {
        public List<IFactState> States { get; } = [];

        public async Task Visit<T>()
            where T : class, IFactState
        {
            await foreach (var fact in register.Facts<T>().ReadAsync(FactQuery.KnownNow, cancellationToken).ConfigureAwait(false))
            {
                States.Add(fact.State);
            }
        }
    }
}
