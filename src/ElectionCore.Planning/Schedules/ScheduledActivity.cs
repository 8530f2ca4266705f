namespace ElectionCore.Planning;

/// <summary>An activity with the days that a schedule gives it.</summary>
/// <remarks>
/// Days are half-open as everywhere: an end is the first day on which the work is over, and what takes no days starts and
/// ends on the same day, at its beginning. Equality is on all parts.
/// </remarks>
public sealed record ScheduledActivity
{
    /// <summary>The activity.</summary>
    public required PlanActivity Activity { get; init; }

    /// <summary>
    /// How many days it takes; null when nobody said, and then it is taken to need at least none, so that the days are bounds.
    /// </summary>
    public required int? DurationDays { get; init; }

    /// <summary>The day on which it is scheduled to start: the earliest of a forward, the latest of a backward schedule.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The day from which it is scheduled to be over.</summary>
    public required DateOnly End { get; init; }

    /// <summary>The earliest day on which it can start.</summary>
    public required DateOnly EarliestStart { get; init; }

    /// <summary>The earliest day from which it can be over.</summary>
    public required DateOnly EarliestEnd { get; init; }

    /// <summary>The latest day on which it must start for the whole to be in time.</summary>
    public required DateOnly LatestStart { get; init; }

    /// <summary>The latest day from which it must be over for the whole to be in time.</summary>
    public required DateOnly LatestEnd { get; init; }

    /// <summary>
    /// How many days its earliest end can slip without the whole being late: <c>LatestEnd - EarliestEnd</c>. Negative when the
    /// whole is late already; null for what is over, which cannot slip.
    /// </summary>
    public required int? TotalSlackDays { get; init; }

    /// <summary>
    /// How many days it can slip from its earliest days without moving the earliest days of any other activity or the end of
    /// the whole. Null for what is over.
    /// </summary>
    public required int? FreeSlackDays { get; init; }

    /// <summary>
    /// Whether the whole depends on it: its total slack is not above 0, or is the least there is where all have some.
    /// </summary>
    public required bool IsCritical { get; init; }

    /// <summary>Whether it takes no days.</summary>
    public bool IsMilestone => DurationDays == 0;
}
