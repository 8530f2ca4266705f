namespace ElectionCore.Quality;

/// <summary>Where a finding stands on a day.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record FindingStatus
{
    private FindingStatus(Finding finding, DateOnly day) => (Finding, Day) = (finding, day);

    /// <summary>The finding.</summary>
    public Finding Finding { get; }

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <summary>What its grade means; null where the scale or the grade is not known. Nothing is assumed of it then.</summary>
    public GradeEffect? Effect { get; private init; }

    /// <summary>Where it stands: of several corrective actions the one that has come least far counts.</summary>
    public FindingState State { get; private init; }

    /// <summary>The corrective actions about it that were opened by the day, each as it was then, ordered by code.</summary>
    public ValueList<CorrectiveCase> Cases { get; private init; } = ValueList<CorrectiveCase>.Empty;

    /// <summary>The day on which the last of them was verified; null while one of them is not.</summary>
    public DateOnly? VerifiedOn { get; private init; }

    /// <summary>Whether it is open: not verified to be put right for good.</summary>
    public bool IsOpen => State != FindingState.VerifiedEffective;

    /// <summary>Whether it blocks: a major that is open. A plan, or work that is done and not verified, does not change that.</summary>
    public bool IsBlocking => IsOpen && Effect == GradeEffect.Major;

    /// <summary>Works out where a finding stands on a day.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="cases">Corrective actions. Those about other findings, and those opened later, do not count.</param>
    /// <param name="scales">The scales of grades, besides those of the package.</param>
    /// <param name="day">The day.</param>
    /// <returns>Where it stands, or null when it was found later.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static FindingStatus? Of(Finding finding, IEnumerable<CorrectiveCase> cases, IEnumerable<GradingScale> scales, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(scales);
        if (finding.On > day)
        {
            return null;
        }

        ValueList<CorrectiveCase> known =
        [
            .. cases.Where(c => c.OpenedOn <= day && c.Findings.Contains(finding.Code)).Select(c => c.AsOf(day)).OrderBy(c => c.Code),
        ];
        var state = known.Select(c => StateOf(c, finding)).DefaultIfEmpty(FindingState.Open).MinBy(Progress);
        return new(finding, day)
        {
            Effect = GradingScale.EffectOf(finding, GradingScale.WithThoseOfThePackage(scales)),
            State = state,
            Cases = known,
            VerifiedOn = state == FindingState.VerifiedEffective ? known.Max(c => c.LastOn) : null,
        };
    }

    // What was done or verified before it was found helped something else.
    private static FindingState StateOf(CorrectiveCase action, Finding finding) => action.State switch
    {
        CaseState.PlanAccepted => FindingState.PlanAccepted,
        CaseState.Implemented => FindingState.Implemented,
        CaseState.Effective when action.Steps.Last(s => s.Step == CaseStep.Implemented).On >= finding.On => FindingState.VerifiedEffective,
        CaseState.Ineffective => FindingState.Reopened,
        _ => action.Steps.Any(s => s.Step == CaseStep.Reopened) ? FindingState.Reopened : FindingState.Open,
    };

    // What was reopened counts as less far than what was never tried: it has failed once.
    private static int Progress(FindingState state) => state switch
    {
        FindingState.Reopened => 0,
        FindingState.Open => 1,
        FindingState.PlanAccepted => 2,
        FindingState.Implemented => 3,
        _ => 4,
    };
}
