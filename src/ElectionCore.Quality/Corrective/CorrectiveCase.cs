namespace ElectionCore.Quality;

/// <summary>
/// A corrective action from what went wrong to the proof that it helped: contained, corrected, its cause found, actions planned, the plan
/// accepted, done, and verified by somebody else than those who acted.
/// </summary>
/// <remarks>
/// It never changes; a step gives the next one, and steps are only added. What is wrong can be contained and put right at any time before the
/// actions are done. Accepted plan, done and verified are separate: a form that was filled in proves nothing. Equality is on all parts.
/// </remarks>
public sealed record CorrectiveCase : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required CorrectiveCaseCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The findings it is about; none where it began with something else, such as a complaint.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<FindingCode> Findings { get; init => field = Guard.NotNull(value); } = ValueList<FindingCode>.Empty;

    /// <summary>What went wrong, in a few words.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or white space.</exception>
    public required string Title { get; init => field = Guard.Text(value); }

    /// <summary>Who answers for it.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PersonRef Owner { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The unit, or null.</summary>
    public UnitCode? Unit { get; init; }

    /// <summary>The day on which it was opened.</summary>
    public required DateOnly OpenedOn { get; init; }

    /// <summary>The steps so far, in order.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<CaseEvent> Steps { get; init => field = Guard.NotNull(value); } = ValueList<CaseEvent>.Empty;

    /// <summary>Where it stands.</summary>
    public CaseState State => Steps.Aggregate(CaseState.Open, CaseRules.After);

    /// <summary>Whether it is closed: verified to have helped.</summary>
    public bool IsClosed => State == CaseState.Effective;

    /// <summary>The actions of the plan that stands, done or not.</summary>
    public ValueList<PlannedAction> Actions => Steps.LastOrDefault(s => s.Step == CaseStep.Planned)?.Actions ?? ValueList<PlannedAction>.Empty;

    /// <summary>The actions of the plan that stands which are not done yet.</summary>
    public IEnumerable<PlannedAction> OpenActions
    {
        get
        {
            var done = SincePlan.Where(s => s.Step == CaseStep.ActionDone).Select(s => s.Action).ToHashSet(StringComparer.Ordinal);
            return IsClosed ? [] : Actions.Where(a => !done.Contains(a.Code));
        }
    }

    /// <summary>The day of the last step, or of the opening.</summary>
    public DateOnly LastOn => Steps is [.., var last] ? last.On : OpenedOn;

    /// <inheritdoc/>
    public string FactKey => Code.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => Code;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References =>
    [
        Owner, .. Unit is { } unit ? [(SubjectRef)unit] : Array.Empty<SubjectRef>(), .. Findings.Select(f => (SubjectRef)f),
        .. Steps.Select(s => (SubjectRef)s.By), .. Steps.SelectMany(s => s.Actions).Select(a => (SubjectRef)a.Owner), .. Steps.SelectMany(s => s.Evidence).Select(e => (SubjectRef)e),
    ];

    /// <summary>The case as it was on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The case with the steps until then.</returns>
    public CorrectiveCase AsOf(DateOnly day) => this with { Steps = [.. Steps.TakeWhile(s => s.On <= day)] };

    /// <summary>Adds a step.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The case after it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="step"/> is null.</exception>
    /// <exception cref="RuleViolationException">
    /// The step is not one that comes now (<c>QUA0040</c>), is before the last one (<c>QUA0041</c>), lacks what belongs to it
    /// (<c>QUA0042</c>), or is not this person's to take (<c>QUA0043</c>).
    /// </exception>
    public CorrectiveCase With(CaseEvent step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return CaseRules.Check(this, step) is { } fault ? throw new RuleViolationException(fault) : this with { Steps = [.. Steps, step] };
    }

    /// <summary>Whether all steps could be taken one after the other, as they come from a file.</summary>
    /// <returns>The first fault, or null.</returns>
    public Diagnostic? Check()
    {
        var before = this with { Steps = ValueList<CaseEvent>.Empty };
        foreach (var step in Steps)
        {
            if (CaseRules.Check(before, step) is { } fault)
            {
                return fault;
            }

            before = before with { Steps = [.. before.Steps, step] };
        }

        return null;
    }

    /// <summary>Whether a person contained, corrected, did an action or said that all was done, by whichever plan.</summary>
    internal bool HasActed(PersonRef person) => Steps.Any(s => s.By.IsSameAs(person) && s.Step is (CaseStep.Contained or CaseStep.Corrected or CaseStep.ActionDone or CaseStep.Implemented));

    private IEnumerable<CaseEvent> SincePlan => Steps.Skip(Steps.Select((s, i) => (s.Step, Index: i)).LastOrDefault(s => s.Step == CaseStep.Planned).Index);
}
