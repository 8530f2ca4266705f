using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ElectionCore.Organization;

/// <summary>
/// The register of an institution's structure: reads it as of any day and as known at any moment, and stages changes that
/// <see cref="CommitAsync"/> stores together. One per scope.
/// </summary>
public sealed class OrganizationRegister
{
    private readonly IServiceProvider _services;
    private readonly IUnitOfWork _unitOfWork;
    private readonly ICommitLog _log;
    private readonly TimeProvider _time;
    private readonly OrganizationOptions _options;

    /// <summary>Makes a register. Hosts get it from dependency injection.</summary>
    /// <param name="services">Gives the fact stores of the scope.</param>
    /// <param name="unitOfWork">Stores what is staged.</param>
    /// <param name="log">The commits.</param>
    /// <param name="time">The clock, for new codes.</param>
    /// <param name="options">The limits of the check.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public OrganizationRegister(
        IServiceProvider services, IUnitOfWork unitOfWork, ICommitLog log, TimeProvider time, IOptions<OrganizationOptions> options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(unitOfWork);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(options);
        _services = services;
        _unitOfWork = unitOfWork;
        _log = log;
        _time = time;
        _options = options.Value;
    }

    /// <summary>The commits of the store.</summary>
    public ICommitLog Log => _log;

    /// <summary>The facts of one kind, for reading and staging.</summary>
    /// <typeparam name="T">The kind, such as <see cref="Post"/>.</typeparam>
    /// <returns>The store.</returns>
    public IFactStore<T> Facts<T>()
        where T : class, IFactState =>
        _services.GetRequiredService<IFactStore<T>>();

    /// <summary>
    /// Begins to read the register as of one commit, as streams: what an export or a long report reads kind by kind.
    /// </summary>
    /// <param name="knownAt">The moment of knowledge, or null for now.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The reading.</returns>
    public async Task<OrganizationReading> ReadingAsync(
        DateTimeOffset? knownAt = null, CancellationToken cancellationToken = default) =>
        new(this, await _log.LastAtAsync(knownAt ?? DateTimeOffset.MaxValue, cancellationToken).ConfigureAwait(false));

    /// <summary>All that is or was known, of all days. Everything is held in memory; superseded rows are not read.</summary>
    /// <param name="knownAt">The moment of knowledge, or null for now.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The history.</returns>
    public async Task<OrganizationHistory> HistoryAsync(
        DateTimeOffset? knownAt = null, CancellationToken cancellationToken = default)
    {
        var reading = await ReadingAsync(knownAt, cancellationToken).ConfigureAwait(false);
        var facts = await FactCollector.KnownAsync(reading, cancellationToken).ConfigureAwait(false);
        return new(facts, knownAt is null ? null : reading.Commit);
    }

    /// <summary>The structure on one day. Reads what holds on that day, and of other days what the snapshot answers from.</summary>
    /// <param name="validOn">The day.</param>
    /// <param name="knownAt">The moment of knowledge, or null for now.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The snapshot.</returns>
    public async Task<OrganizationSnapshot> AsOfAsync(
        DateOnly validOn, DateTimeOffset? knownAt = null, CancellationToken cancellationToken = default)
    {
        var reading = await ReadingAsync(knownAt, cancellationToken).ConfigureAwait(false);
        return await AsOfAsync(reading, validOn, knownAt, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What changed between two days. Reads for each of them what its snapshot needs.</summary>
    /// <param name="from">The earlier day.</param>
    /// <param name="to">The later day.</param>
    /// <param name="knownAt">The moment of knowledge, or null for now.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The differences.</returns>
    public async Task<OrganizationDiff> DiffAsync(
        DateOnly from, DateOnly to, DateTimeOffset? knownAt = null, CancellationToken cancellationToken = default)
    {
        var reading = await ReadingAsync(knownAt, cancellationToken).ConfigureAwait(false);
        var before = await AsOfAsync(reading, from, knownAt, cancellationToken).ConfigureAwait(false);
        var after = await AsOfAsync(reading, to, knownAt, cancellationToken).ConfigureAwait(false);
        return OrganizationDiff.Between(before, after);
    }

    /// <summary>Every row of the history, with the commits they belong to. Everything is held in memory.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The ledger.</returns>
    public async Task<OrganizationLedger> LedgerAsync(CancellationToken cancellationToken = default)
    {
        var reading = await ReadingAsync(knownAt: null, cancellationToken).ConfigureAwait(false);
        var commits = await FactCollector.ListAsync(reading.CommitsAsync(cancellationToken)).ConfigureAwait(false);
        return new(commits, await FactCollector.RowsAsync(reading, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Reports every broken invariant and the warnings as of one day.</summary>
    /// <param name="asOf">The day for warnings that depend on one.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The diagnostics, errors first, then by code and place.</returns>
    public async Task<IReadOnlyList<Diagnostic>> CheckAsync(DateOnly asOf, CancellationToken cancellationToken = default)
    {
        var reading = await ReadingAsync(knownAt: null, cancellationToken).ConfigureAwait(false);
        var broken = await LedgerRules.CheckAsync(reading, cancellationToken).ConfigureAwait(false);
        var history = new OrganizationHistory(await FactCollector.KnownAsync(reading, cancellationToken).ConfigureAwait(false));
        return [.. broken, .. history.Check(asOf, _options)];
    }

    /// <summary>
    /// Stages what a document states: a state with a known key and the same first day corrects the known fact; one with
    /// another first day is a change from that day on.
    /// </summary>
    /// <typeparam name="T">The kind of state.</typeparam>
    /// <param name="state">The state.</param>
    /// <param name="valid">The days for which it is stated.</param>
    /// <param name="known">The known facts with the same key.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>Whether anything was staged; the same statement again changes nothing.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public async ValueTask<bool> StateAsync<T>(
        T state, DateRange valid, IEnumerable<Fact<T>> known, CancellationToken cancellationToken = default)
        where T : class, IFactState
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(known);
        var sameStart = known.FirstOrDefault(f => f.Valid.From == valid.From);
        if (sameStart is not null && sameStart.Valid == valid && sameStart.State.Equals(state))
        {
            return false;
        }

        _ = sameStart is null
            ? await Facts<T>().RecordAsync(state, valid, cancellationToken).ConfigureAwait(false)
            : await Facts<T>().CorrectAsync(sameStart.Id, state, valid, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Stages that a person is appointed.</summary>
    /// <param name="appointment">The appointment. Its code is new.</param>
    /// <param name="valid">From the first day to the end, if one is set.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>A task that completes when the appointment is staged.</returns>
    /// <exception cref="RuleViolationException">
    /// The post is not there on the first day, or the nomination at no time (<c>ORG0050</c>); the code is taken
    /// (<c>ORG0053</c>); or the same person holds the post on the same basis on some of these days (<c>ORG0014</c>).
    /// </exception>
    public async Task AppointAsync(Appointment appointment, DateRange valid, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(appointment);
        var history = await new ActKnowledge(this).ForAppointingAsync(appointment, cancellationToken).ConfigureAwait(false);
        StructureActs.RequireThere(history, Post.SubjectOf(appointment.Post), valid.Start);
        if (appointment.Nomination is { } nomination && !history.Nominations.Has(nomination.Value))
        {
            var unknown = Nomination.SubjectOf(nomination);
            throw new RuleViolationException(OrganizationDiagnostics.UnknownSubject.At(
                unknown, ("subject", unknown), ("on", valid.Start)));
        }

        var same = history.AppointmentsTo(appointment.Post).SelectMany(t => t).FirstOrDefault(f =>
            f.State.Person == appointment.Person && f.State.Basis == appointment.Basis && f.Valid.Overlaps(valid));
        if (same is not null && same.State.Code != appointment.Code)
        {
            throw new RuleViolationException(OrganizationDiagnostics.SameAppointmentTwice.At(
                same.State.Subject, ("person", appointment.Person), ("post", appointment.Post),
                ("basis", Words.Of(appointment.Basis)), ("period", same.Valid)));
        }

        if (history.Appointments.Has(appointment.FactKey))
        {
            throw new RuleViolationException(OrganizationDiagnostics.AlreadyThere.At(
                appointment.Subject, ("subject", appointment.Subject), ("on", valid.Start)));
        }

        await Facts<Appointment>().RecordAsync(appointment, valid, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Stages the name of a person from a day on, unless that name is known already.</summary>
    /// <param name="person">The person.</param>
    /// <param name="name">The name.</param>
    /// <param name="on">The first day for which it is stated; a name known for later days stays.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>A task that completes when the name is staged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="RuleViolationException">Another name is known for that day (<c>ORG0055</c>).</exception>
    public async Task NameAsync(PersonRef person, LocalizedText name, DateOnly on, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        var history = await new ActKnowledge(this).ForNamingAsync(person, cancellationToken).ConfigureAwait(false);
        if (history.People.On(person.Value, on) is { } known)
        {
            if (name.Tags.All(t => known.Name.TryGet(t, out var text) && text == name.For(t)))
            {
                return;
            }

            throw new RuleViolationException(OrganizationDiagnostics.NameDiffers.At(
                (SubjectRef)person, ("person", person), ("known", known.Name), ("name", name), ("on", on)));
        }

        var next = history.People.Of(person.Value).Select(f => f.Valid.From).FirstOrDefault(d => d > on);
        await Facts<Person>().RecordAsync(
            new() { Key = person, Name = name }, DateRange.Between(on, next), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Stages that an appointment ends.</summary>
    /// <param name="appointment">The appointment.</param>
    /// <param name="on">The first day on which the person no longer holds the post.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>A task that completes when the end is staged.</returns>
    /// <exception cref="RuleViolationException">
    /// There is no such appointment (<c>ORG0050</c>), or it begins on or after that day (<c>ORG0054</c>).
    /// </exception>
    public async Task EndAsync(AppointmentCode appointment, DateOnly on, CancellationToken cancellationToken = default)
    {
        var history = await new ActKnowledge(this).ForEndingAsync(appointment, cancellationToken).ConfigureAwait(false);
        await new StructureActs(this, history).EndAppointmentAsync(appointment, on, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Stages that a post reports to another. A solid line ends the post's solid line to another superior on its first day.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="valid">The days for which it holds.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>A task that completes when the line is staged.</returns>
    /// <exception cref="RuleViolationException">
    /// A post is not there on the first day (<c>ORG0050</c>), reports to itself (<c>ORG0004</c>), or would close a circle
    /// (<c>ORG0003</c>).
    /// </exception>
    public async Task ReportAsync(ReportingLine line, DateRange valid, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(line);
        var history = await new ActKnowledge(this).ForReportingAsync(line, valid.Start, cancellationToken).ConfigureAwait(false);
        await new StructureActs(this, history).ReportAsync(line, valid, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Stages a change of the structure: the event itself and what it does to units and posts.</summary>
    /// <param name="change">The change.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>A task that completes when the change is staged.</returns>
    /// <exception cref="RuleViolationException">
    /// The event lacks what its kind needs (<c>ORG0052</c>), an original or a result without a state is not there
    /// (<c>ORG0050</c>), or a result that should be new is there already (<c>ORG0053</c>).
    /// </exception>
    public async Task ChangeAsync(StructureChange change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        StructureActs.RequireShape(change);
        var history = await new ActKnowledge(this).ForChangingAsync(change, cancellationToken).ConfigureAwait(false);
        await new StructureActs(this, history).ApplyAsync(change, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Stages the posts and lines of a template for some units. What a unit has already stays as it is.</summary>
    /// <param name="template">The template.</param>
    /// <param name="units">The units.</param>
    /// <param name="from">The first day of the posts.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The number of posts staged.</returns>
    /// <exception cref="RuleViolationException">A unit is not there on that day (<c>ORG0050</c>).</exception>
    public async Task<int> StampAsync(
        OfficeTemplate template, IEnumerable<UnitCode> units, DateOnly from, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(units);
        var stamped = units.ToList();
        var history = await new ActKnowledge(this).ForStampingAsync(template, stamped, from, cancellationToken).ConfigureAwait(false);
        return await new StructureActs(this, history).StampAsync(template, stamped, from, cancellationToken).ConfigureAwait(false);
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

    /// <summary>
    /// Restores a whole history into a store that is empty or holds its beginning. Restoring the same again changes
    /// nothing.
    /// </summary>
    /// <param name="ledger">The history.</param>
    /// <param name="cancellationToken">Stops the call before anything is stored.</param>
    /// <returns>The number of commits that were added.</returns>
    /// <exception cref="RuleViolationException">The store holds another history (<c>COR0014</c>).</exception>
    public async Task<int> RestoreAsync(OrganizationLedger ledger, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var restorer = new Restorer(this, ledger.Facts);
        foreach (var kind in OrganizationKinds.All)
        {
            kind.Accept(restorer);
        }

        return await _unitOfWork.RestoreAsync(ledger.Commits, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A new code for a thing that has none in its source: a version 7 UUID as text.</summary>
    /// <returns>The text of the code.</returns>
    public string NewCode() => FactId.New(_time.GetUtcNow()).ToString();

    private static async Task<OrganizationSnapshot> AsOfAsync(
        OrganizationReading reading, DateOnly day, DateTimeOffset? knownAt, CancellationToken cancellationToken)
    {
        var facts = await SnapshotReader.ReadAsync(reading, day, cancellationToken).ConfigureAwait(false);
        return new OrganizationHistory(facts, knownAt is null ? null : reading.Commit).AsOf(day);
    }

    /// <summary>Stages the rows of a history, kind by kind; gives their number.</summary>
    private sealed class Restorer(OrganizationRegister register, OrganizationFacts facts) : IFactKindVisitor<int>
    {
        public int Visit<T>()
            where T : class, IFactState
        {
            var store = register.Facts<T>();
            foreach (var row in facts.Of<T>())
            {
                store.Restore(row);
            }

            return facts.Of<T>().Count;
        }
    }
}
