namespace ElectionCore.Organization;

/// <summary>
/// The structure of an institution on one day, as known at one moment. Immutable and safe to share between threads;
/// indexes are made when first asked for.
/// </summary>
public sealed class OrganizationSnapshot
{
    private readonly OrganizationHistory _history;
    private readonly Lazy<Hierarchy<UnitCode>> _unitTree;
    private readonly Lazy<Hierarchy<PostCode>> _reportingTree;
    private readonly Lazy<Hierarchy<PlaceCode>> _placeTree;
    private readonly Lazy<ILookup<UnitCode, Post>> _postsByUnit;
    private readonly Lazy<ILookup<PostCode, Holder>> _holders;
    private readonly Lazy<ILookup<PostCode, ReportingLine>> _linesUp;
    private readonly Lazy<ILookup<PostCode, ReportingLine>> _linesDown;

    internal OrganizationSnapshot(OrganizationHistory history, DateOnly validOn)
    {
        _history = history;
        ValidOn = validOn;
        Institution = history.Institutions.On("institution", validOn);
        Places = history.Places.On(validOn).ToDictionary(p => p.Code);
        Units = history.Units.On(validOn).ToDictionary(u => u.Code);
        Posts = history.Posts.On(validOn).ToDictionary(p => p.Code);
        Lines = history.Lines.On(validOn);
        _unitTree = new(() => Hierarchy<UnitCode>.Build(
            InOrder(Units.Values, u => u.Code.Value), u => u.Code, u => u.Parent, out _));
        _placeTree = new(() => Hierarchy<PlaceCode>.Build(
            InOrder(Places.Values, p => p.Code.Value), p => p.Code, p => p.Parent, out _));
        _reportingTree = new(() => Hierarchy<PostCode>.Build(
            InOrder(Posts.Values, p => p.Code.Value), p => p.Code, p => SolidSuperior(p.Code), out _));
        _postsByUnit = new(() => InOrder(Posts.Values, p => p.Code.Value).ToLookup(p => p.Unit));
        _holders = new(() => FindHolders().ToLookup(h => h.Appointment.Post));
        _linesUp = new(() => Lines.ToLookup(l => l.Post));
        _linesDown = new(() => Lines.ToLookup(l => l.Superior));
    }

    /// <summary>The day.</summary>
    public DateOnly ValidOn { get; }

    /// <summary>The number of the commit at which this was known, or null for now.</summary>
    public long? KnownAt => _history.KnownAt;

    /// <summary>The institution, or null when it is not recorded.</summary>
    public Institution? Institution { get; }

    /// <summary>The places, by code.</summary>
    public IReadOnlyDictionary<PlaceCode, Place> Places { get; }

    /// <summary>The units, by code.</summary>
    public IReadOnlyDictionary<UnitCode, OrganizationalUnit> Units { get; }

    /// <summary>The posts, by code.</summary>
    public IReadOnlyDictionary<PostCode, Post> Posts { get; }

    /// <summary>The reporting lines, by post and superior.</summary>
    public IReadOnlyList<ReportingLine> Lines { get; }

    /// <summary>The units as a forest; units with a faulty parent are roots.</summary>
    public Hierarchy<UnitCode> UnitTree => _unitTree.Value;

    /// <summary>The places as a forest; places with a faulty parent are roots.</summary>
    public Hierarchy<PlaceCode> PlaceTree => _placeTree.Value;

    /// <summary>The posts by their solid lines; posts with a faulty line are roots.</summary>
    public Hierarchy<PostCode> ReportingTree => _reportingTree.Value;

    /// <summary>The posts of a unit, by code.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="withUnitsBelow">Whether the posts of all units below it are given too, unit by unit.</param>
    /// <returns>The posts; none for a unit that is not there.</returns>
    public IReadOnlyList<Post> PostsIn(UnitCode unit, bool withUnitsBelow = false)
    {
        if (!withUnitsBelow || !UnitTree.Contains(unit))
        {
            return [.. _postsByUnit.Value[unit]];
        }

        var posts = new List<Post>();
        foreach (var member in UnitTree.Subtree(unit))
        {
            posts.AddRange(_postsByUnit.Value[member]);
        }

        return posts;
    }

    /// <summary>Who holds or covers a post: regular holders first, then who acts, then additional charge.</summary>
    /// <param name="post">The post.</param>
    /// <returns>The holders; none for a post that is vacant or not there.</returns>
    public IReadOnlyList<Holder> HoldersOf(PostCode post) => [.. _holders.Value[post]];

    /// <summary>All appointments that are valid on the day, by post.</summary>
    /// <returns>The holders.</returns>
    public IReadOnlyList<Holder> Holders() => [.. _holders.Value.OrderBy(g => g.Key).SelectMany(g => g)];

    /// <summary>The lines by which a post reports to others.</summary>
    /// <param name="post">The post.</param>
    /// <returns>The solid line, if there is one, and the dotted ones.</returns>
    public IReadOnlyList<ReportingLine> LinesFrom(PostCode post) => [.. _linesUp.Value[post].OrderBy(l => l.Kind)];

    /// <summary>The lines by which others report to a post.</summary>
    /// <param name="post">The post.</param>
    /// <returns>Solid lines, then dotted ones.</returns>
    public IReadOnlyList<ReportingLine> LinesTo(PostCode post) => [.. _linesDown.Value[post].OrderBy(l => l.Kind)];

    /// <summary>The vacant seats, how long they have been vacant and who covers them.</summary>
    /// <returns>The report.</returns>
    public VacancyReport Vacancies() => VacancyFinder.Find(_history, this);

    /// <summary>Acting appointments that have reached their limit.</summary>
    /// <param name="defaultLimitDays">The limit in days where the post's procedure sets none.</param>
    /// <returns>The appointments, longest past first.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="defaultLimitDays"/> is less than 1.</exception>
    public IReadOnlyList<ActingPastLimit> ActingPastLimit(int defaultLimitDays = 90)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(defaultLimitDays, 1);
        var found = new List<ActingPastLimit>();
        foreach (var holder in Holders())
        {
            if (holder is { Appointment.Basis: AppointmentBasis.Acting, Span.From: { } since })
            {
                var limit = ProcedureFor(holder.Appointment.Post)?.ActingLimitDays ?? defaultLimitDays;
                var reached = since.PlusDays(limit);
                if (reached <= ValidOn)
                {
                    found.Add(new(holder, limit, reached));
                }
            }
        }

        return [.. found.OrderBy(a => a.ReachedOn).ThenBy(a => a.Holder.Appointment.Post)];
    }

    /// <summary>Appointments whose term ends within some months, those overdue included.</summary>
    /// <param name="months">The number of months, at least 0.</param>
    /// <returns>The holders, earliest end first.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is negative.</exception>
    public IReadOnlyList<Holder> TermsEndingWithin(int months)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(months);
        var horizon = ValidOn.PlusMonths(months);
        return [.. Holders().Where(h => h.TermEnd <= horizon).OrderBy(h => h.TermEnd).ThenBy(h => h.Appointment.Post)];
    }

    /// <summary>The span of control of every post that has direct reports.</summary>
    /// <returns>The spans, by post.</returns>
    public IReadOnlyList<SpanOfControl> SpansOfControl() =>
    [
        .. _linesDown.Value
            .Select(g => (Post: g.Key, Reports: g.Where(l => l.Kind == ReportingLineKind.Solid && l.Post != g.Key && Posts.ContainsKey(l.Post)).ToList()))
            .Where(g => g.Reports.Count > 0 && Posts.ContainsKey(g.Post))
            .Select(g => new SpanOfControl(g.Post, g.Reports.Count, g.Reports.Sum(l => Posts[l.Post].Seats)))
            .OrderBy(s => s.Post),
    ];

    /// <summary>The procedure by which a post is filled on the day.</summary>
    /// <param name="post">The post.</param>
    /// <returns>The procedure, or null when none is recorded.</returns>
    public AppointmentProcedure? ProcedureFor(PostCode post) => _history.Procedures.On(post.Value, ValidOn);

    /// <summary>The office templates that hold on the day.</summary>
    /// <returns>The templates, by code.</returns>
    public IReadOnlyList<OfficeTemplate> Templates() => _history.Templates.On(ValidOn);

    /// <summary>The figures that documents state of the structure on the day.</summary>
    /// <returns>The figures, by code.</returns>
    public IReadOnlyList<StatedFigure> StatedFigures() => _history.StatedFigures.On(ValidOn);

    /// <summary>
    /// Finds the institution, units, posts, people and places by name in any language, or by code. Letter variants of Arabic, Urdu and Dari,
    /// marks and case do not matter; every word must occur.
    /// </summary>
    /// <param name="text">What to look for.</param>
    /// <returns>Exact matches first, then by kind and code; none for a blank text.</returns>
    public IReadOnlyList<SearchMatch> Find(string text) => Search.Find(this, _history.People.On(ValidOn), text);

    internal PostCode? SolidSuperior(PostCode post)
    {
        foreach (var line in _linesUp.Value[post])
        {
            if (line.Kind == ReportingLineKind.Solid)
            {
                return line.Superior;
            }
        }

        return null;
    }

    private static IEnumerable<T> InOrder<T>(IEnumerable<T> items, Func<T, string> code) =>
        items.OrderBy(code, StringComparer.Ordinal);

    private List<Holder> FindHolders()
    {
        var holders = new List<Holder>();
        foreach (var timeline in _history.Appointments.Each())
        {
            foreach (var fact in timeline)
            {
                if (fact.Valid.Contains(ValidOn))
                {
                    var span = Timelines<Appointment>.Span(timeline);
                    var name = _history.People.On(fact.State.Person.Value, ValidOn)
                        ?? _history.People.Of(fact.State.Person.Value).LastOrDefault()?.State;
                    holders.Add(new(fact.State, name?.Name, span, TermEndOf(fact.State, span)));
                }
            }
        }

        return
        [
            .. holders.OrderBy(h => Rank(h.Appointment.Basis)).ThenBy(h => h.Span.Start).ThenBy(h => h.Appointment.Code),
        ];
    }

    private static int Rank(AppointmentBasis basis) => basis switch
    {
        AppointmentBasis.Acting => 1,
        AppointmentBasis.AdditionalCharge => 2,
        _ => 0,
    };

    private DateOnly? TermEndOf(Appointment appointment, DateRange span)
    {
        var months = appointment.TermMonths
            ?? (appointment.FillsSeat ? ProcedureFor(appointment.Post)?.TermMonths : null);
        var byTerm = months is { } term ? span.From?.PlusMonths(term) : null;
        return (byTerm, span.To) switch
        {
            ({ } end, { } known) => end < known ? end : known,
            var (end, known) => end ?? known,
        };
    }
}
