namespace ElectionCore.Planning;

/// <summary>Work that is done to reach an element of a plan.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record PlanActivity : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required ActivityCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The plan.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PlanCode Plan { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The element it serves, or null for the plan as a whole.</summary>
    public PlanElementCode? Element { get; init; }

    /// <summary>What is done.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>The unit that does it, or null for the one that leads the element.</summary>
    public UnitCode? Owner { get; init; }

    /// <summary>The days planned for it; null when none are.</summary>
    public DateRange? Planned { get; init; }

    /// <summary>How many days it takes, where that is not its planned days; null for those. A milestone takes 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? DurationDays { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The days on which it really began and ended; null before it began.</summary>
    public DateRange? Actual { get; init; }

    /// <summary>The activities it waits for.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<ActivityDependency> Dependencies { get; init => field = Guard.NotNull(value); } = ValueList<ActivityDependency>.Empty;

    /// <summary>What it may cost.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">Two lines have the same code.</exception>
    public ValueList<BudgetLine> Budget { get; init => field = RequireApart(value); } = ValueList<BudgetLine>.Empty;

    /// <summary>The indicators it moves, where those are not all of its element.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<IndicatorCode> Indicators { get; init => field = Guard.NotNull(value); } = ValueList<IndicatorCode>.Empty;

    /// <summary>Who takes part in it.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<Participant> Participants { get; init => field = Guard.NotNull(value); } = ValueList<Participant>.Empty;

    /// <summary>Where it is done.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<PlaceCode> Places { get; init => field = Guard.NotNull(value); } = ValueList<PlaceCode>.Empty;

    /// <summary>For whom it is done, such as rural women; or null.</summary>
    public string? Audience { get; init => field = Guard.TextOrNull(value); }

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
            if (Element is { } element)
            {
                yield return element;
            }

            if (Owner is { } owner)
            {
                yield return owner;
            }

            foreach (var other in Dependencies)
            {
                yield return other.Activity;
            }

            foreach (var indicator in Indicators)
            {
                yield return indicator;
            }

            foreach (var place in Places)
            {
                yield return place;
            }
        }
    }

    private static ValueList<BudgetLine> RequireApart(ValueList<BudgetLine>? value) =>
        Guard.NotNull(value, nameof(Budget)) is var lines && lines.DistinctBy(l => l.Code, StringComparer.Ordinal).Count() == lines.Count
            ? lines
            : throw new ArgumentException("Every budget line of an activity has a code of its own.", nameof(value));
}
