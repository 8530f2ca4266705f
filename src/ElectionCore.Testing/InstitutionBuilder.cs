using ElectionCore.Organization;

namespace ElectionCore.Testing;

/// <summary>
/// Builds sample institutions in a few lines, for tests and for hosts that want something to show.
/// </summary>
/// <remarks>
/// <para>Codes and days are plain strings. A day is written <c>2019-01-01</c>, or <c>2019-05</c> or <c>2019</c> when no more
/// is known; null is an open end and <c>?</c> an unknown one. The end is the first day that no longer belongs.</para>
/// <para>Whatever the short methods have no parameter for is set in their <c>with</c>. A second statement about the same
/// code takes the days it is given for, as recording does.</para>
/// </remarks>
public sealed class InstitutionBuilder
{
    private readonly SampleTimelines _timelines = new();

    /// <summary>States the institution itself. Its holders are recorded completely unless <paramref name="with"/> says otherwise.</summary>
    /// <param name="name">The name.</param>
    /// <param name="timeZone">The IANA name of the time zone.</param>
    /// <param name="from">The first day, or null.</param>
    /// <param name="to">The first day after, or null.</param>
    /// <param name="with">Sets what else there is to say.</param>
    /// <returns>This builder.</returns>
    public InstitutionBuilder Institution(
        string name = "Election Commission",
        string timeZone = "UTC",
        string? from = null,
        string? to = null,
        Func<Institution, Institution>? with = null) =>
        State(new Institution { Name = new(name), TimeZone = timeZone }, from, to, with);

    /// <summary>States a place.</summary>
    /// <param name="code">The code.</param>
    /// <param name="parent">The place it is part of, or null.</param>
    /// <param name="level">The administrative level, or null.</param>
    /// <param name="name">The name, or null for the code.</param>
    /// <param name="from">The first day, or null.</param>
    /// <param name="to">The first day after, or null.</param>
    /// <param name="with">Sets what else there is to say.</param>
    /// <returns>This builder.</returns>
    public InstitutionBuilder Place(
        string code,
        string? parent = null,
        int? level = null,
        string? name = null,
        string? from = null,
        string? to = null,
        Func<Place, Place>? with = null) =>
        State(
            new Place { Code = new(code), Name = new(name ?? code), Parent = parent is null ? null : new PlaceCode(parent), Level = level },
            from, to, with);

    /// <summary>States a unit.</summary>
    /// <param name="code">The code.</param>
    /// <param name="parent">The unit it is part of, or null.</param>
    /// <param name="classification">What sort of unit it is, or null.</param>
    /// <param name="name">The name, or null for the code.</param>
    /// <param name="from">The first day, or null.</param>
    /// <param name="to">The first day after, or null.</param>
    /// <param name="with">Sets what else there is to say.</param>
    /// <returns>This builder.</returns>
    public InstitutionBuilder Unit(
        string code,
        string? parent = null,
        string? classification = null,
        string? name = null,
        string? from = null,
        string? to = null,
        Func<OrganizationalUnit, OrganizationalUnit>? with = null) =>
        State(
            new OrganizationalUnit
            {
                Code = new(code),
                Name = new(name ?? code),
                Parent = parent is null ? null : new UnitCode(parent),
                Classification = classification,
            },
            from, to, with);

    /// <summary>States a post.</summary>
    /// <param name="code">The code.</param>
    /// <param name="unit">The unit it belongs to.</param>
    /// <param name="seats">The number of seats.</param>
    /// <param name="grade">The grade, or null.</param>
    /// <param name="title">The title, or null for the code.</param>
    /// <param name="from">The first day, or null.</param>
    /// <param name="to">The first day after, or null.</param>
    /// <param name="with">Sets what else there is to say.</param>
    /// <returns>This builder.</returns>
    public InstitutionBuilder Post(
        string code,
        string unit,
        int seats = 1,
        string? grade = null,
        string? title = null,
        string? from = null,
        string? to = null,
        Func<Post, Post>? with = null) =>
        State(
            new Post { Code = new(code), Title = new(title ?? code), Unit = new(unit), Seats = seats, Grade = grade },
            from, to, with);

    /// <summary>States that a post reports to another.</summary>
    /// <param name="post">The post that reports.</param>
    /// <param name="superior">The post it reports to.</param>
    /// <param name="kind">Solid or dotted.</param>
    /// <param name="from">The first day, or null.</param>
    /// <param name="to">The first day after, or null.</param>
    /// <returns>This builder.</returns>
    public InstitutionBuilder Line(
        string post,
        string superior,
        ReportingLineKind kind = ReportingLineKind.Solid,
        string? from = null,
        string? to = null) =>
        State(new ReportingLine { Post = new(post), Superior = new(superior), Kind = kind }, from, to);

    /// <summary>States a person's name.</summary>
    /// <param name="key">The key.</param>
    /// <param name="name">The name, or null for the key.</param>
    /// <param name="from">The first day, or null.</param>
    /// <param name="to">The first day after, or null.</param>
    /// <param name="with">Sets what else there is to say.</param>
    /// <returns>This builder.</returns>
    public InstitutionBuilder Person(
        string key, string? name = null, string? from = null, string? to = null, Func<Person, Person>? with = null) =>
        State(new Person { Key = new(key), Name = new(name ?? key) }, from, to, with);

    /// <summary>States that a person holds a post.</summary>
    /// <param name="code">The code of the appointment.</param>
    /// <param name="post">The post.</param>
    /// <param name="person">The person.</param>
    /// <param name="from">The first day, or null.</param>
    /// <param name="to">The first day after, or null.</param>
    /// <param name="basis">On what footing.</param>
    /// <param name="status">Whether the person is serving.</param>
    /// <param name="with">Sets what else there is to say.</param>
    /// <returns>This builder.</returns>
    public InstitutionBuilder Appointment(
        string code,
        string post,
        string person,
        string? from = null,
        string? to = null,
        AppointmentBasis basis = AppointmentBasis.Substantive,
        AppointmentStatus status = AppointmentStatus.Serving,
        Func<Appointment, Appointment>? with = null) =>
        State(
            new Appointment { Code = new(code), Post = new(post), Person = new(person), Basis = basis, Status = status },
            from, to, with);

    /// <summary>States how a post is filled.</summary>
    /// <param name="post">The post.</param>
    /// <param name="nominees">How many people are proposed; 0 when there is no nomination.</param>
    /// <param name="termMonths">The fixed term, or null.</param>
    /// <param name="appointer">Who appoints.</param>
    /// <param name="from">The first day, or null.</param>
    /// <param name="to">The first day after, or null.</param>
    /// <param name="with">Sets what else there is to say.</param>
    /// <returns>This builder.</returns>
    public InstitutionBuilder Procedure(
        string post,
        int nominees = 0,
        int? termMonths = null,
        string appointer = "President",
        string? from = null,
        string? to = null,
        Func<AppointmentProcedure, AppointmentProcedure>? with = null) =>
        State(
            new AppointmentProcedure { Post = new(post), NomineeCount = nominees, TermMonths = termMonths, Appointer = new(appointer) },
            from, to, with);

    /// <summary>States a list of people proposed for a post.</summary>
    /// <param name="code">The code of the nomination.</param>
    /// <param name="post">The post.</param>
    /// <param name="nominees">Who is proposed.</param>
    /// <param name="from">The first day, or null.</param>
    /// <param name="to">The first day after, or null.</param>
    /// <param name="with">Sets what else there is to say.</param>
    /// <returns>This builder.</returns>
    public InstitutionBuilder Nomination(
        string code,
        string post,
        IEnumerable<string> nominees,
        string? from = null,
        string? to = null,
        Func<Nomination, Nomination>? with = null) =>
        State(
            new Nomination { Code = new(code), Post = new(post), Nominees = [.. nominees.Select(n => new PersonRef(n))] },
            from, to, with);

    /// <summary>States that a post lets another exercise some of its powers.</summary>
    /// <param name="code">The code of the delegation.</param>
    /// <param name="delegator">The post that delegates.</param>
    /// <param name="receiver">The post that receives.</param>
    /// <param name="scope">The unit within which the powers may be used.</param>
    /// <param name="powers">The powers, or null for signing contracts.</param>
    /// <param name="from">The first day, or null.</param>
    /// <param name="to">The first day after, or null.</param>
    /// <param name="with">Sets what else there is to say.</param>
    /// <returns>This builder.</returns>
    public InstitutionBuilder Delegation(
        string code,
        string delegator,
        string receiver,
        string scope,
        IEnumerable<string>? powers = null,
        string? from = null,
        string? to = null,
        Func<Delegation, Delegation>? with = null) =>
        State(
            new Delegation
            {
                Code = new(code),
                From = new(delegator),
                To = new(receiver),
                Scope = new(scope),
                Powers = [.. powers ?? ["sign-contracts"]],
            },
            from, to, with);

    /// <summary>States a change event. The units and posts it is about are stated apart.</summary>
    /// <param name="code">The code of the event.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="on">The first day of the new structure.</param>
    /// <param name="originals">What was there before, each as <c>unit:code</c> or <c>post:code</c>; or null.</param>
    /// <param name="results">What came of it, written likewise; or null.</param>
    /// <param name="with">Sets what else there is to say.</param>
    /// <returns>This builder.</returns>
    public InstitutionBuilder Change(
        string code,
        ChangeEventKind kind,
        string on,
        IEnumerable<string>? originals = null,
        IEnumerable<string>? results = null,
        Func<ChangeEvent, ChangeEvent>? with = null) =>
        State(
            new ChangeEvent
            {
                Code = new(code),
                Kind = kind,
                On = DateRange.Parse($"[{on},..)", provider: null).Start,
                Originals = [.. (originals ?? []).Select(s => SubjectRef.Parse(s, provider: null))],
                Results = [.. (results ?? []).Select(s => SubjectRef.Parse(s, provider: null))],
            },
            on, to: null, with);

    /// <summary>States the posts that every unit of a classification should have.</summary>
    /// <param name="code">The code of the template.</param>
    /// <param name="classification">The classification of the units.</param>
    /// <param name="posts">The posts.</param>
    /// <param name="from">The first day, or null.</param>
    /// <param name="to">The first day after, or null.</param>
    /// <returns>This builder.</returns>
    public InstitutionBuilder Template(
        string code, string classification, IEnumerable<TemplatePost> posts, string? from = null, string? to = null) =>
        State(
            new OfficeTemplate { Code = new(code), Name = new(code), Classification = classification, Posts = [.. posts] },
            from, to);

    /// <summary>States what a document says of the structure in numbers.</summary>
    /// <param name="code">The code of the figure.</param>
    /// <param name="value">The number.</param>
    /// <param name="counts">What is counted.</param>
    /// <param name="classification">Which units, or null for all.</param>
    /// <param name="perUnit">Whether the number is stated of each unit.</param>
    /// <param name="from">The first day, or null.</param>
    /// <param name="to">The first day after, or null.</param>
    /// <param name="with">Sets what else there is to say.</param>
    /// <returns>This builder.</returns>
    public InstitutionBuilder Figure(
        string code,
        int value,
        StatedCount counts = StatedCount.Units,
        string? classification = null,
        bool perUnit = false,
        string? from = null,
        string? to = null,
        Func<StatedFigure, StatedFigure>? with = null) =>
        State(
            new StatedFigure
            {
                Code = code,
                Statement = new(code),
                Value = value,
                Counts = counts,
                Classification = classification,
                PerUnit = perUnit,
            },
            from, to, with);

    /// <summary>States anything of any kind.</summary>
    /// <typeparam name="T">The kind; one of this module's.</typeparam>
    /// <param name="state">The state.</param>
    /// <param name="from">The first day, or null.</param>
    /// <param name="to">The first day after, or null.</param>
    /// <param name="with">Changes the state before it is stated, or null.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="FormatException">A day is not written as the remarks say, or the end is not after the start.</exception>
    public InstitutionBuilder State<T>(T state, string? from = null, string? to = null, Func<T, T>? with = null)
        where T : class, IFactState
    {
        ArgumentNullException.ThrowIfNull(state);
        _timelines.Add(with is null ? state : with(state), DateRange.Parse($"[{from ?? ".."},{to ?? ".."})", provider: null));
        return this;
    }

    /// <summary>The facts that were stated, all as recorded in one commit.</summary>
    /// <returns>The facts. Asked again, the same facts with the same identities.</returns>
    public OrganizationFacts Facts() => _timelines.ToFacts();

    /// <summary>The history that was stated.</summary>
    /// <returns>The history.</returns>
    public OrganizationHistory History() => new(Facts());

    /// <summary>The structure on a day.</summary>
    /// <param name="day">The day, such as <c>2019-01-01</c>.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="FormatException"><paramref name="day"/> is not a day.</exception>
    public OrganizationSnapshot AsOf(string day) => History().AsOf(PartialDate.Parse(day, provider: null).Earliest);

    /// <summary>Records what was stated into a register, as one commit.</summary>
    /// <param name="register">The register.</param>
    /// <param name="details">Who and why, or null for a sample author.</param>
    /// <param name="cancellationToken">Stops the call before anything is stored.</param>
    /// <returns>The commit, or null when nothing was stated.</returns>
    public async Task<Commit?> RecordAsync(
        OrganizationRegister register, CommitDetails? details = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        await _timelines.StageAsync(register, cancellationToken).ConfigureAwait(false);
        return await register.CommitAsync(details ?? new("sample", "Sample institution"), cancellationToken).ConfigureAwait(false);
    }
}
