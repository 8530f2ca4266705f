namespace ElectionCore.Planning;

/// <summary>What one reporter gives as the actual value of an indicator in a reporting period.</summary>
/// <remarks>
/// Only approved ones count. One that is approved never changes; a correction is another one that supersedes it. Equality is
/// on all parts.
/// </remarks>
public sealed record Measurement : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required MeasurementCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The plan.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PlanCode Plan { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The indicator.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required IndicatorCode Indicator { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The code of the reporting period.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Period { get; init => field = CodeFormat.Require(value); }

    /// <summary>The unit that reports, or null for the one that is responsible for the indicator.</summary>
    public UnitCode? Reporter { get; init; }

    /// <summary>The place it is reported for, or null for the whole area of the reporter.</summary>
    public PlaceCode? Place { get; init; }

    /// <summary>The values: the whole and the cells of its breakdown; none when there is nothing to give yet.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<CellValue> Values { get; init => field = Guard.NotNull(value); } = ValueList<CellValue>.Empty;

    /// <summary>The day on which it was written.</summary>
    public required DateOnly ReportedOn { get; init; }

    /// <summary>Who wrote it, or null.</summary>
    public PersonRef? ReportedBy { get; init; }

    /// <summary>The documents that show it.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<EvidenceLink> Evidence { get; init => field = Guard.NotNull(value); } = ValueList<EvidenceLink>.Empty;

    /// <summary>What the reporter says of it, or null.</summary>
    public string? Comment { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Why the target is missed or the report late, or null.</summary>
    public string? ReasonIfLate { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The share that the reporter says is done, where figures do not say it; or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is undefined or negative.</exception>
    public Ratio? SelfReported { get; init => field = RequireShare(value); }

    /// <summary>Its way through the chain of approval, or null while it is a draft.</summary>
    public Approval? Approval { get; init; }

    /// <summary>The measurement whose place it takes, or null.</summary>
    public MeasurementCode? Supersedes { get; init; }

    /// <summary>Where what is recorded comes from.</summary>
    public RecordStanding Standing { get; init; }

    /// <summary>Where it stands.</summary>
    public MeasurementStatus Status => Approval?.Status switch
    {
        null => MeasurementStatus.Draft,
        ApprovalStatus.Submitted => MeasurementStatus.Submitted,
        ApprovalStatus.Returned => MeasurementStatus.Returned,
        _ => MeasurementStatus.Approved,
    };

    /// <summary>The value of the whole, or null when none is given.</summary>
    public MeasuredValue? Whole => Values.FirstOrDefault(v => v.IsWhole)?.Value;

    /// <inheritdoc/>
    public string FactKey => Code.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => Code;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References
    {
        get
        {
            yield return Plan;
            yield return Indicator;
            if (Reporter is { } unit)
            {
                yield return unit;
            }

            if (Place is { } place)
            {
                yield return place;
            }

            if (Supersedes is { } earlier)
            {
                yield return earlier;
            }
        }
    }

    private static Ratio? RequireShare(Ratio? share) => share is null or { IsDefined: true, Numerator: >= 0 }
        ? share
        : throw new ArgumentOutOfRangeException(nameof(share), share, "A share has a denominator and is not negative.");
}
