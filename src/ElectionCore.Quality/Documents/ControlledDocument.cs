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
    public DateOnly? KeptUntil => SupersededOn is { } day && RetentionMonths is { } months ? day.AddMonths(months) : null;

    /// <inheritdoc/>
    public string FactKey => $"{Code}\t{Revision}";

    /// <inheritdoc/>
    public SubjectRef Subject => Code;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References =>
        [.. Owner is { } owner ? [(SubjectRef)owner] : Array.Empty<SubjectRef>(), .. Topics.Select(t => (SubjectRef)t), .. RestsOn.Select(l => (SubjectRef)l)];

    /// <summary>Where it stands on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The status. Without approval nothing is in effect, whatever its day.</returns>
    public DocumentStatus On(DateOnly day) =>
        SupersededOn <= day ? DocumentStatus.Superseded
        : !IsApprovedOn(day) ? ReviewedFrom <= day || Approval is { } ? DocumentStatus.InReview : DocumentStatus.Draft
        : EffectiveFrom <= day ? DocumentStatus.Effective
        : DocumentStatus.Approved;

    private bool IsApprovedOn(DateOnly day) => ApprovedOn <= day || (Approval is { Status: ApprovalStatus.Approved } approval && approval.LastOn <= day);
}
