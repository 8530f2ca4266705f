namespace ElectionCore.Planning;

/// <summary>An entry of the risk register: what may go wrong, how likely, how grave, and what is done about it.</summary>
/// <remarks>How it was rated before is asked of the register as of a day. Equality is on all parts.</remarks>
public sealed record Risk : IFactState
{
    /// <summary>The greatest rating of likelihood and of impact: 5. The least is 1.</summary>
    public const int HighestRating = 5;

    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required RiskCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The plan.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PlanCode Plan { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The element or activity it threatens, or null for the plan as a whole.</summary>
    public SubjectRef? Threatens { get; init; }

    /// <summary>What may happen.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>The kind of risk in the institution's own words, such as security or legal; or null.</summary>
    public string? Category { get; init => field = Guard.TextOrNull(value); }

    /// <summary>How likely it is, 1 to 5; null when nobody has rated it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 5.</exception>
    public int? Likelihood { get; init => field = RequireRating(value); }

    /// <summary>How grave it would be, 1 to 5; null when nobody has rated it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 5.</exception>
    public int? Impact { get; init => field = RequireRating(value); }

    /// <summary>What is done about it.</summary>
    public RiskTreatment Treatment { get; init; }

    /// <summary>How that is done, or null.</summary>
    public LocalizedText? TreatmentPlan { get; init; }

    /// <summary>The activities by which that is done.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<ActivityCode> Activities { get; init => field = Guard.NotNull(value); } = ValueList<ActivityCode>.Empty;

    /// <summary>The unit that watches it, or null.</summary>
    public UnitCode? Owner { get; init; }

    /// <summary>The day on which it was first written down, or null.</summary>
    public DateOnly? IdentifiedOn { get; init; }

    /// <summary>The day by which it is looked at again, or null.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>Where it stands.</summary>
    public RiskStatus Status { get; init; }

    /// <summary>Where what is recorded comes from.</summary>
    public RecordStanding Standing { get; init; }

    /// <summary>Likelihood times impact, 1 to 25; null when either is not rated.</summary>
    public int? Score => Likelihood * Impact;

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
            if (Threatens is { } subject)
            {
                yield return subject;
            }

            if (Owner is { } owner)
            {
                yield return owner;
            }

            foreach (var activity in Activities)
            {
                yield return activity;
            }
        }
    }

    private static int? RequireRating(int? value) => value is { } rating ? Guard.Between(rating, 1, HighestRating, "value") : null;
}
