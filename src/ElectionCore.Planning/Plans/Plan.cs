namespace ElectionCore.Planning;

/// <summary>A plan: its time, its levels, what it says of itself, and how it stands to other plans.</summary>
/// <remarks>Its elements, indicators and activities name it. Equality is on all parts.</remarks>
public sealed record Plan : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PlanCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>What it is for.</summary>
    public PlanKind Kind { get; init; }

    /// <summary>The name that people read.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The days it covers.</summary>
    public required DateRange Period { get; init; }

    /// <summary>The levels, from the top down; at least one, each with a code of its own.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">There is none, or two have the same code.</exception>
    public required ValueList<PlanLevel> Levels { get; init => field = RequireLevels(value); }

    /// <summary>The times for which indicators are reported.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">Two have the same code.</exception>
    public ValueList<ReportingPeriod> ReportingPeriods { get; init => field = RequirePeriods(value); } = ValueList<ReportingPeriod>.Empty;

    /// <summary>The vision, or null.</summary>
    public LocalizedText? Vision { get; init; }

    /// <summary>The mission, or null.</summary>
    public LocalizedText? Mission { get; init; }

    /// <summary>The guiding principles.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<LocalizedText> Principles { get; init => field = Guard.NotNull(value); } = ValueList<LocalizedText>.Empty;

    /// <summary>The versions, first to last: how it was adopted and amended.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<PlanVersion> Versions { get; init => field = Guard.NotNull(value); } = ValueList<PlanVersion>.Empty;

    /// <summary>The unit that answers for it, or null.</summary>
    public UnitCode? Owner { get; init; }

    /// <summary>The plan it takes over from, or null for the first.</summary>
    public PlanCode? Follows { get; init; }

    /// <summary>The plans it serves: an operational plan its strategic one, a financial plan the operational one.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<PlanCode> Serves { get; init => field = Guard.NotNull(value); } = ValueList<PlanCode>.Empty;

    /// <summary>What it answers to as a whole.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<Alignment> Alignments { get; init => field = Guard.NotNull(value); } = ValueList<Alignment>.Empty;

    /// <summary>Who takes part in it.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<Participant> Participants { get; init => field = Guard.NotNull(value); } = ValueList<Participant>.Empty;

    /// <summary>The share of the whole plan that the institution says is done, where it gives no figures behind it; or null.</summary>
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
            if (Owner is { } owner)
            {
                yield return owner;
            }

            if (Follows is { } earlier)
            {
                yield return earlier;
            }

            foreach (var plan in Serves)
            {
                yield return plan;
            }
        }
    }

    /// <summary>The place of a level, from 0 at the top.</summary>
    /// <param name="level">The code of the level.</param>
    /// <returns>The place, or -1 when there is no such level.</returns>
    public int LevelOf(string level)
    {
        for (var i = 0; i < Levels.Count; i++)
        {
            if (Levels[i].Code == level)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Finds a reporting period.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>The period, or null.</returns>
    public ReportingPeriod? FindPeriod(string code) => ReportingPeriods.FirstOrDefault(p => p.Code == code);

    private static ValueList<PlanLevel> RequireLevels(ValueList<PlanLevel>? value) =>
        Guard.NotNull(value, nameof(Levels)) is { Count: > 0 } levels && levels.DistinctBy(l => l.Code, StringComparer.Ordinal).Count() == levels.Count
            ? levels
            : throw new ArgumentException("A plan has at least one level, each with a code of its own.", nameof(value));

    private static ValueList<ReportingPeriod> RequirePeriods(ValueList<ReportingPeriod>? value) =>
        Guard.NotNull(value, nameof(ReportingPeriods)) is var periods && periods.DistinctBy(p => p.Code, StringComparer.Ordinal).Count() == periods.Count
            ? periods
            : throw new ArgumentException("Every reporting period of a plan has a code of its own.", nameof(value));
}
