namespace ElectionCore.Quality;

/// <summary>One revision of a controlled document.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ControlledDocument : IFactState
{
    /// <summary>The permanent code, the same for all revisions.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required ControlledDocumentCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The revision, such as 3.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Revision { get; init => field = CodeFormat.Require(value); }

    /// <summary>What it is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>What it is.</summary>
    public DocumentKind Kind { get; init; }

    /// <summary>The unit that keeps it, or null.</summary>
    public UnitCode? Owner { get; init; }

    /// <summary>Where it is, or null.</summary>
    public string? Reference { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The day on which it went into review, or null.</summary>
    public DateOnly? ReviewedFrom { get; init; }

    /// <summary>The approval, or null.</summary>
    public Approval? Approval { get; init; }

    /// <summary>The day on which it was approved otherwise, as a law is; or null.</summary>
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>The first day on which it is in effect, or null.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>The first day on which it is no longer in effect, or null.</summary>
    public DateOnly? SupersededOn { get; init; }

    /// <summary>How many months it is kept after that; null without limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int? RetentionMonths { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The topics it answers, or, of a law, those it touches.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<TopicCode> Topics { get; init => field = Guard.NotNull(value); } = ValueList<TopicCode>.Empty;

    /// <summary>The codes of the laws it rests on.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<ControlledDocumentCode> RestsOn { get; init => field = Guard.NotNull(value); } = ValueList<ControlledDocumentCode>.Empty;

    /// <summary>The last day on which it must be kept; null where it is not superseded or kept without limit.</summary>
    public DateOnly? KeptUntil => SupersededOn is { } day && RetentionMonths is { } months ? day.Plus(months) : null;

    /// <inheritdoc/>
    public string FactKey => $"{Code}\t{Revision}";

    /// <inheritdoc/>
    public SubjectRef Subject => Code;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References =>
        [.. Owner is { } owner ? [(SubjectRef)owner] : Array.Empty<SubjectRef>(), .. Topics.Select(t => (SubjectRef)t), .. RestsOn.Select(l => (SubjectRef)l)];

    /// <summary>Where it stands on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The status. Without approval nothing is in effect, whatever its day; what was returned is a draft again.</returns>
    public DocumentStatus On(DateOnly day) =>
        SupersededOn <= day ? DocumentStatus.Superseded
        : IsApprovedOn(day) ? (EffectiveFrom <= day ? DocumentStatus.Effective : DocumentStatus.Approved)
        : Approval is { Status: ApprovalStatus.Returned } returned && returned.LastOn <= day ? DocumentStatus.Draft
        : ReviewedFrom <= day || Approval?.SubmittedOn <= day ? DocumentStatus.InReview
        : DocumentStatus.Draft;

    /// <summary>Puts it into review: for the first time, or again after it was returned.</summary>
    /// <param name="on">The day.</param>
    /// <returns>The revision, in review. A returned approval is dropped; a new one is submitted.</returns>
    /// <exception cref="RuleViolationException">It is no draft on that day, or goes into review on another day already (<c>QUA0061</c>).</exception>
    public ControlledDocument IntoReview(DateOnly on) => On(on) == DocumentStatus.Draft && (ReviewedFrom is null || Approval is not null)
        ? this with { ReviewedFrom = on, Approval = null }
        : throw WrongStatus(on, "go into review");

    /// <summary>Takes the next state of its approval: submitted, approved at one more stage, or returned.</summary>
    /// <param name="approval">The approval.</param>
    /// <returns>The revision with it; approved when the last stage approved.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="approval"/> is null.</exception>
    /// <exception cref="RuleViolationException">
    /// It is not in review (<c>QUA0061</c>), the approval does not carry on the one that was begun (<c>QUA0062</c>), was submitted before the
    /// review began (<c>QUA0063</c>), or cannot have happened so (<c>QUA0017</c>).
    /// </exception>
    public ControlledDocument With(Approval approval)
    {
        ArgumentNullException.ThrowIfNull(approval);
        if (approval.SubmittedOn < ReviewedFrom)
        {
            throw DaysReversed(approval.SubmittedOn, "be submitted", "the review", ReviewedFrom.Value);
        }

        if (On(approval.LastOn) != DocumentStatus.InReview)
        {
            throw WrongStatus(approval.LastOn, "be approved or returned");
        }

        if (Approval is { } begun && !(approval with { Steps = [.. approval.Steps.Take(begun.Steps.Count)] }).Equals(begun))
        {
            throw new RuleViolationException(QualityDiagnostics.DocumentApprovalOther.At(Subject, ("document", Code), ("revision", Revision)));
        }

        return approval.Check() is { } fault
            ? throw new RuleViolationException(QualityDiagnostics.ApprovalUnsound.At(Subject, ("what", Subject), ("fault", fault)))
            : this with { Approval = approval };
    }

    /// <summary>Lets it take effect. <see cref="DocumentRevisions.TakeEffect"/> supersedes the revision before it too.</summary>
    /// <param name="from">The first day on which it is in effect.</param>
    /// <returns>The revision with that day.</returns>
    /// <exception cref="RuleViolationException">It is not approved by that day, or takes effect already (<c>QUA0061</c>).</exception>
    public ControlledDocument TakeEffect(DateOnly from) => On(from) == DocumentStatus.Approved && EffectiveFrom is null
        ? this with { EffectiveFrom = from }
        : throw WrongStatus(from, "take effect");

    /// <summary>Ends its effect: another revision takes its place, or it is withdrawn.</summary>
    /// <param name="on">The first day on which it is no longer in effect.</param>
    /// <returns>The revision with that day.</returns>
    /// <exception cref="RuleViolationException">
    /// It is not in effect on that day, or superseded on another already (<c>QUA0061</c>), or it took effect on that day only (<c>QUA0063</c>).
    /// </exception>
    public ControlledDocument Supersede(DateOnly on)
    {
        if (On(on) != DocumentStatus.Effective || SupersededOn is not null)
        {
            throw WrongStatus(on, "be superseded");
        }

        return EffectiveFrom == on ? throw DaysReversed(on, "be superseded", "its first day", on) : this with { SupersededOn = on };
    }

    private bool IsApprovedOn(DateOnly day) => ApprovedOn <= day || (Approval is { Status: ApprovalStatus.Approved } approval && approval.LastOn <= day);

    private RuleViolationException WrongStatus(DateOnly on, string what) => new(QualityDiagnostics.DocumentWrongStatus.At(
        Subject, ("document", Code), ("revision", Revision), ("status", Plainly.Of(On(on))), ("on", on), ("what", what)));

    private RuleViolationException DaysReversed(DateOnly on, string what, string before, DateOnly last) => new(QualityDiagnostics.DocumentDaysReversed.At(
        Subject, ("document", Code), ("revision", Revision), ("on", on), ("what", what), ("before", before), ("last", last)));
}
