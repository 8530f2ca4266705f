namespace ElectionCore.Planning;

/// <summary>Something a plan sets out to do or reach, at one of its levels: a pillar, a goal, an action.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record PlanElement : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PlanElementCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The plan it is part of.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PlanCode Plan { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The code of its level.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Level { get; init => field = CodeFormat.Require(value); }

    /// <summary>The element it is part of, or null at the top.</summary>
    public PlanElementCode? Parent { get; init; }

    /// <summary>The number it bears in the printed plan, such as <c>4.2.1</c>, or null.</summary>
    public string? Number { get; init => field = Guard.TextOrNull(value); }

    /// <summary>What it says.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>What it says at length, or null.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>The units that own it, the one that leads first.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<UnitCode> Owners { get; init => field = Guard.NotNull(value); } = ValueList<UnitCode>.Empty;

    /// <summary>The days it covers, or null for those of the element it is part of.</summary>
    public DateRange? Period { get; init; }

    /// <summary>Why its days may leave those of the element it is part of, or null when they may not.</summary>
    public string? PeriodWaiver { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Its weight among those that are part of the same element: more than 0; they sum to 1. Null when unweighted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not more than 0.</exception>
    public decimal? Weight { get; init => field = Weights.Require(value); }

    /// <summary>What kind of result it describes.</summary>
    public ResultType ResultType { get; init; }

    /// <summary>What must hold for it to be reached, or null.</summary>
    public LocalizedText? Assumptions { get; init; }

    /// <summary>What it answers to.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<Alignment> Alignments { get; init => field = Guard.NotNull(value); } = ValueList<Alignment>.Empty;

    /// <summary>The elements of earlier plans it carries on.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<PlanElementCode> Follows { get; init => field = Guard.NotNull(value); } = ValueList<PlanElementCode>.Empty;

    /// <summary>The elements of other plans it serves, as an operational plan serves a strategic one.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<PlanElementCode> Serves { get; init => field = Guard.NotNull(value); } = ValueList<PlanElementCode>.Empty;

    /// <summary>The share that the institution says is done, where it gives no figures behind it; or null.</summary>
    public SelfReport? SelfReport { get; init; }

    /// <summary>Where what is recorded comes from.</summary>
    public RecordStanding Standing { get; init; }

    /// <summary>Where it is found: a title, a page; or null.</summary>
    public string? Source { get; init => field = Guard.TextOrNull(value); }

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
            if (Parent is { } parent)
            {
                yield return parent;
            }

            foreach (var unit in Owners)
            {
                yield return unit;
            }

            foreach (var element in Follows.Concat(Serves))
            {
                yield return element;
            }
        }
    }
}
