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

    /// <summary>All that is or was known, of all days.</summary>
    /// <param name="knownAt">The moment of knowledge, or null for now.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The history.</returns>
    public async Task<OrganizationHistory> HistoryAsync(
        DateTimeOffset? knownAt = null, CancellationToken cancellationToken = default)
    {
        // All kinds are read as known at one commit, so that commits made meanwhile do not mix in.
        var commit = await _log.LastAtAsync(knownAt ?? DateTimeOffset.MaxValue, cancellationToken).ConfigureAwait(false);
        var facts = await ReadAsync(new() { KnownAt = commit }, commit, cancellationToken).ConfigureAwait(false);
        return new(facts, knownAt is null ? null : commit);
    }

    /// <summary>The structure on one day.</summary>
    /// <param name="validOn">The day.</param>
    /// <param name="knownAt">The moment of knowledge, or null for now.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The snapshot.</returns>
    public async Task<OrganizationSnapshot> AsOfAsync(
        DateOnly validOn, DateTimeOffset? knownAt = null, CancellationToken cancellationToken = default)
    {
        var history = await HistoryAsync(knownAt, cancellationToken).ConfigureAwait(false);
        return history.AsOf(validOn);
    }

    /// <summary>What changed between two days.</summary>
    /// <param name="from">The earlier day.</param>
    /// <param name="to">The later day.</param>
    /// <param name="knownAt">The moment of knowledge, or null for now.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The differences.</returns>
    public async Task<OrganizationDiff> DiffAsync(
        DateOnly from, DateOnly to, DateTimeOffset? knownAt = null, CancellationToken cancellationToken = default)
    {
        var history = await HistoryAsync(knownAt, cancellationToken).ConfigureAwait(false);
        return history.Diff(from, to);
    }

    /// <summary>Every row of the history, with the commits they belong to.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The ledger.</returns>
    public async Task<OrganizationLedger> LedgerAsync(CancellationToken cancellationToken = default)
    {
        var commits = new List<Commit>();
        await foreach (var commit in _log.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            commits.Add(commit);
        }

        // Rows of commits made meanwhile are left out.
        var last = commits.Count;
        var facts = await ReadAsync(FactQuery.EveryRow, last, cancellationToken).ConfigureAwait(false);
        return new(commits, facts);
    }

    /// <summary>Reports every broken invariant and the warnings as of one day.</summary>
    /// <param name="asOf">The day for warnings that depend on one.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The diagnostics, errors first, then by code and place.</returns>
    public async Task<IReadOnlyList<Diagnostic>> CheckAsync(DateOnly asOf, CancellationToken cancellationToken = default)
    {
        var ledger = await LedgerAsync(cancellationToken).ConfigureAwait(false);
        var history = await HistoryAsync(knownAt: null, cancellationToken).ConfigureAwait(false);
        return [.. ledger.Check(), .. history.Check(asOf, _options)];
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
        var history = await StagedHistoryAsync(cancellationToken).ConfigureAwait(false);
        StructureActs.RequireThere(history, Post.SubjectOf(appointment.Post), valid.Start);
        if (appointment.Nomination is { } nomination && !history.Nominations.Has(nomination.Value))
        {
            var unknown = new SubjectRef("nomination", nomination.Value);
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
        var history = await StagedHistoryAsync(cancellationToken).ConfigureAwait(false);
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
        var history = await StagedHistoryAsync(cancellationToken).ConfigureAwait(false);
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
        var history = await StagedHistoryAsync(cancellationToken).ConfigureAwait(false);
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
        var history = await StagedHistoryAsync(cancellationToken).ConfigureAwait(false);
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
        var history = await StagedHistoryAsync(cancellationToken).ConfigureAwait(false);
        return await new StructureActs(this, history).StampAsync(template, units, from, cancellationToken).ConfigureAwait(false);
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
        var facts = ledger.Facts;
        Stage(facts.Institution);
        Stage(facts.Places);
        Stage(facts.Units);
        Stage(facts.Posts);
        Stage(facts.ReportingLines);
        Stage(facts.People);
        Stage(facts.Appointments);
        Stage(facts.Procedures);
        Stage(facts.Nominations);
        Stage(facts.Delegations);
        Stage(facts.ChangeEvents);
        Stage(facts.Templates);
        Stage(facts.StatedFigures);
        return await _unitOfWork.RestoreAsync(ledger.Commits, cancellationToken).ConfigureAwait(false);

        void Stage<T>(IEnumerable<Fact<T>> rows)
            where T : class, IFactState
        {
            var store = Facts<T>();
            foreach (var row in rows)
            {
                store.Restore(row);
            }
        }
    }

    /// <summary>A new code for a thing that has none in its source: a version 7 UUID as text.</summary>
    /// <returns>The text of the code.</returns>
    public string NewCode() => FactId.New(_time.GetUtcNow()).ToString();

    /// <summary>What is known now with what this scope has staged: what an act builds on.</summary>
    private async Task<OrganizationHistory> StagedHistoryAsync(CancellationToken cancellationToken) =>
        new(await ReadAsync(new() { WithStaged = true }, long.MaxValue, cancellationToken).ConfigureAwait(false));

    private async Task<OrganizationFacts> ReadAsync(FactQuery query, long last, CancellationToken cancellationToken)
    {
        return new()
        {
            Institution = await List<Institution>().ConfigureAwait(false),
            Places = await List<Place>().ConfigureAwait(false),
            Units = await List<OrganizationalUnit>().ConfigureAwait(false),
            Posts = await List<Post>().ConfigureAwait(false),
            ReportingLines = await List<ReportingLine>().ConfigureAwait(false),
            People = await List<Person>().ConfigureAwait(false),
            Appointments = await List<Appointment>().ConfigureAwait(false),
            Procedures = await List<AppointmentProcedure>().ConfigureAwait(false),
            Nominations = await List<Nomination>().ConfigureAwait(false),
            Delegations = await List<Delegation>().ConfigureAwait(false),
            ChangeEvents = await List<ChangeEvent>().ConfigureAwait(false),
            Templates = await List<OfficeTemplate>().ConfigureAwait(false),
            StatedFigures = await List<StatedFigure>().ConfigureAwait(false),
        };

        async Task<List<Fact<T>>> List<T>()
            where T : class, IFactState
        {
            var found = new List<Fact<T>>();
            await foreach (var fact in Facts<T>().ReadAsync(query, cancellationToken).ConfigureAwait(false))
            {
                found.Add(fact);
            }

            if (found.Exists(f => f.RecordedIn > last || f.SupersededIn > last))
            {
                // Rows of commits that are in no log at all stay as they are, so that the check reports them.
                var logged = await _log.LastAtAsync(DateTimeOffset.MaxValue, cancellationToken).ConfigureAwait(false);
                found.RemoveAll(f => f.RecordedIn > last && f.RecordedIn <= logged);
                return found.ConvertAll(f => f.SupersededIn > last && f.SupersededIn <= logged ? f with { SupersededIn = null } : f);
            }

            return found;
        }
    }
}
