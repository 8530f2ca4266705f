namespace ElectionCore.Planning;

/// <summary>What shows whether an element of a plan is reached.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record PlanIndicator : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required IndicatorCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The plan.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PlanCode Plan { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The element it shows.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PlanElementCode Element { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The kind of its answer.</summary>
    public PlanIndicatorKind Kind { get; init; }

    /// <summary>The number it bears in the printed plan, or null.</summary>
    public string? Number { get; init => field = Guard.TextOrNull(value); }

    /// <summary>What it says.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>What is counted and how, or null.</summary>
    public LocalizedText? Definition { get; init; }

    /// <summary>What its numbers are of, such as <c>people</c> or <c>%</c>; or null.</summary>
    public string? UnitOfMeasure { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Which way is better; null when nobody said, which is not the same as either.</summary>
    public IndicatorDirection? Direction { get; init; }

    /// <summary>What a value says of the periods before.</summary>
    public Accumulation Accumulation { get; init; }

    /// <summary>How values over units or places make one.</summary>
    public UnitAggregation UnitAggregation { get; init; }

    /// <summary>How values over periods make one, or null for what follows from <see cref="Accumulation"/>: the sum, or the last.</summary>
    public TimeAggregation? TimeAggregation { get; init; }

    /// <summary>Where it stood at the start, or null when it is not known.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>The periods in which it is reported, with what shall be reached.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">A period is given twice.</exception>
    public ValueList<PeriodTarget> Targets { get; init => field = RequireApart(value); } = ValueList<PeriodTarget>.Empty;

    /// <summary>For a milestone the day by which it shall be done, or null.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>For a qualitative one the answers from the least to the best; empty when it is free text.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Answers { get; init => field = Guard.NotNull(value); } = ValueList<string>.Empty;

    /// <summary>The dimensions by which it is broken down.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<IndicatorDimension> Dimensions { get; init => field = Guard.NotNull(value); } = ValueList<IndicatorDimension>.Empty;

    /// <summary>By what it can be checked, or null.</summary>
    public LocalizedText? MeansOfVerification { get; init; }

    /// <summary>How often it is reported.</summary>
    public ReportingFrequency Frequency { get; init; }

    /// <summary>The unit that reports it, or null for the one that leads the element.</summary>
    public UnitCode? Responsible { get; init; }

    /// <summary>What must hold for it to be reached, or null.</summary>
    public LocalizedText? Assumptions { get; init; }

    /// <summary>Its weight among the indicators of its element: more than 0; they sum to 1. Null when unweighted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not more than 0.</exception>
    public decimal? Weight { get; init => field = Weights.Require(value); }

    /// <summary>Its codes in vocabularies that others keep.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<IndicatorReference> Vocabularies { get; init => field = Guard.NotNull(value); } = ValueList<IndicatorReference>.Empty;

    /// <summary>The indicators of earlier plans it carries on.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<IndicatorCode> Follows { get; init => field = Guard.NotNull(value); } = ValueList<IndicatorCode>.Empty;

    /// <summary>Where what is recorded comes from.</summary>
    public RecordStanding Standing { get; init; }

    /// <summary>Where it is found: a title, a page; or null.</summary>
    public string? Source { get; init => field = Guard.TextOrNull(value); }

    /// <summary>How its values over periods, then over units or places, make one.</summary>
    public AggregationRule Aggregation => new(
        TimeAggregation ?? (Accumulation == Accumulation.Incremental ? Planning.TimeAggregation.Sum : Planning.TimeAggregation.Last),
        UnitAggregation);

    /// <summary>
    /// Whether it is a percentage given as a bare number, without the two counts behind it: a quantity whose unit is <c>%</c>,
    /// <c>percent</c>, <c>per cent</c>, <c>percentage</c> or <c>pct</c>, in capitals or not. Such numbers do not add up.
    /// </summary>
    public bool IsPercentage => Kind == PlanIndicatorKind.Quantity && Percentages.IsUnit(UnitOfMeasure);

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
            yield return Element;
            if (Responsible is { } unit)
            {
                yield return unit;
            }

            foreach (var earlier in Follows)
            {
                yield return earlier;
            }
        }
    }

    private static ValueList<PeriodTarget> RequireApart(ValueList<PeriodTarget>? value) =>
        Guard.NotNull(value, nameof(Targets)) is var targets && targets.DistinctBy(t => t.Period, StringComparer.Ordinal).Count() == targets.Count
            ? targets
            : throw new ArgumentException("A period has one entry.", nameof(value));
}
