using System.Globalization;

namespace ElectionCore.Quality;

/// <summary>One audit: what it is held against, what it looks at, when, and by whom.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record Audit : IFactState
{
    private const int LeadDays = 31;

    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required AuditCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>What it is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>The scope, whose catalogues are the criteria.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required ScopeCode Scope { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>What it is for.</summary>
    public AuditKind Kind { get; init; }

    /// <summary>The code of the programme it belongs to, or null.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public string? Programme { get; init => field = value is null ? null : CodeFormat.Require(value); }

    /// <summary>The days of the audit.</summary>
    public required DateRange Days { get; init; }

    /// <summary>The code of the phase of the electoral cycle that it looks at, such as voting; or null.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public string? Phase { get; init => field = value is null ? null : CodeFormat.Require(value); }

    /// <summary>The codes of the processes that it looks at; none for those of the scope.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Processes { get; init => field = Guard.NotNull(value); } = ValueList<string>.Empty;

    /// <summary>The units that it looks at; none for those of the scope.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<UnitCode> Units { get; init => field = Guard.NotNull(value); } = ValueList<UnitCode>.Empty;

    /// <summary>The sites that it visits.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<PlaceCode> Sites { get; init => field = Guard.NotNull(value); } = ValueList<PlaceCode>.Empty;

    /// <summary>The team.</summary>
    /// <exception cref="ArgumentException">Somebody is in it twice.</exception>
    public ValueList<AuditTeamMember> Team
    {
        get;
        init => field = Guard.NotNull(value).Select(m => m.Person).Distinct().Count() == value.Count ? value : throw new ArgumentException("A person is in the team once.", nameof(value));
    } = ValueList<AuditTeamMember>.Empty;

    /// <summary>The day of the opening meeting, or null.</summary>
    public DateOnly? OpenedOn { get; init; }

    /// <summary>The day of the closing meeting, or null.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>The approval of the report, or null.</summary>
    public Approval? Approval { get; init; }

    /// <summary>How far it has come.</summary>
    public AuditStatus Status => ClosedOn is not null ? AuditStatus.Closed : OpenedOn is not null ? AuditStatus.Open : AuditStatus.Planned;

    /// <inheritdoc/>
    public string FactKey => Code.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => Code;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References =>
    [
        Scope, .. Programme is { } programme ? [new SubjectRef("audit-programme", programme)] : Array.Empty<SubjectRef>(),
        .. Units.Select(u => (SubjectRef)u), .. Sites.Select(s => (SubjectRef)s), .. Team.Select(m => (SubjectRef)m.Person),
        .. Team.SelectMany(m => m.Units).Select(u => (SubjectRef)u),
        .. Team.SelectMany(m => m.Waivers).SelectMany(w => new SubjectRef[] { w.Unit, w.GrantedBy }),
    ];

    /// <summary>Opens it.</summary>
    /// <param name="on">The day of the opening meeting.</param>
    /// <returns>The audit, open.</returns>
    /// <exception cref="RuleViolationException">It is open or closed already (<c>QUA0010</c>).</exception>
    public Audit Open(DateOnly on) => Status == AuditStatus.Planned ? this with { OpenedOn = on } : throw new RuleViolationException(WrongStatus(Status, "opened"));

    /// <summary>Closes it.</summary>
    /// <param name="on">The day of the closing meeting.</param>
    /// <returns>The audit, closed.</returns>
    /// <exception cref="RuleViolationException">It is not open (<c>QUA0010</c>), or the day is before that of the opening (<c>QUA0011</c>).</exception>
    public Audit Close(DateOnly on) =>
        Status != AuditStatus.Open ? throw new RuleViolationException(WrongStatus(Status, "closed"))
        : on < OpenedOn ? throw new RuleViolationException(DaysReversed(on))
        : this with { ClosedOn = on };

    /// <summary>Whether a judgement in it is of a day of the audit.</summary>
    /// <param name="determination">The judgement.</param>
    /// <returns>
    /// A finding (<c>QUA0026</c>), or null where the day is within the audit: from 31 days before its first day, since documents are examined ahead of it,
    /// to its last day, or to its closing where that is later.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="determination"/> is null.</exception>
    public Diagnostic? Check(Determination determination)
    {
        ArgumentNullException.ThrowIfNull(determination);
        var on = determination.On;
        return IsTooEarly(on) || IsTooLate(on)
            ? QualityDiagnostics.JudgedOutsideAudit.At(determination.Subject, ("topic", determination.Topic), ("on", on), ("audit", Code), ("days", DaysText(Days.From)))
            : null;
    }

    /// <summary>Whether a finding can have been raised in it.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>
    /// A finding of its own, or null where somebody of the team raised it (<c>QUA0036</c>) within the days of the audit (<c>QUA0037</c>): from the opening
    /// meeting, or from 31 days before its first day where it was not opened, to its last day, or to its closing where that is later.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public Diagnostic? Check(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var on = finding.On;
        return !Team.Any(m => m.Person.IsSameAs(finding.By))
                ? QualityDiagnostics.FoundByOther.At(finding.Subject, ("finding", finding.Code), ("person", finding.By), ("audit", Code))
            : (OpenedOn is { } opened ? on < opened : IsTooEarly(on)) || IsTooLate(on)
                ? QualityDiagnostics.FoundOutsideAudit.At(finding.Subject, ("finding", finding.Code), ("on", on), ("audit", Code), ("days", DaysText(OpenedOn ?? Days.From)))
            : null;
    }

    private string DaysText(DateOnly? from) => string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd} to {Days.To?.AddDays(-1):yyyy-MM-dd}");

    /// <summary>Whether the days of its meetings can be.</summary>
    internal Diagnostic? Check() =>
        OpenedOn is { } opened && (IsTooEarly(opened) || Days.To <= opened) ? QualityDiagnostics.AuditOpenedOffPlan.At(Subject, ("audit", Code), ("opened", opened), ("days", DaysText(Days.From)))
        : ClosedOn < OpenedOn ? DaysReversed(ClosedOn.Value)
        : ClosedOn is not null && OpenedOn is null ? WrongStatus(AuditStatus.Planned, "closed")
        : null;

    private bool IsTooEarly(DateOnly day) => Days.From is { } from && day.DayNumber < from.DayNumber - LeadDays;

    private bool IsTooLate(DateOnly day) => Days.To <= day && !(day <= ClosedOn);

    private Diagnostic DaysReversed(DateOnly closed) => QualityDiagnostics.AuditDaysReversed.At(Subject, ("audit", Code), ("opened", OpenedOn!.Value), ("closed", closed));

    private Diagnostic WrongStatus(AuditStatus status, string what) =>
        QualityDiagnostics.AuditWrongStatus.At(Subject, ("audit", Code), ("status", Plainly.Of(status)), ("what", what));
}
