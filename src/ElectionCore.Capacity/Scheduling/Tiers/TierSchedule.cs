namespace ElectionCore.Capacity;

/// <summary>What it takes to turn a tier of a cascade plan into sessions: the plan, the course, and what is on record.</summary>
public sealed record TierSchedule
{
    /// <summary>The plan.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required CascadePlan Plan { get; init => field = Guard.NotNull(value); }

    /// <summary>The tier of the plan whose people are trained.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required CascadeTier Tier { get; init => field = Guard.NotNull(value); }

    /// <summary>The course.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required CourseCode Course { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The version of the course.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Version { get; init => field = CodeFormat.Require(value); }

    /// <summary>
    /// The code of the plan, which its sessions bear; or null. Without it no session on record is known to be of the plan, so that all
    /// of its people are scheduled.
    /// </summary>
    public CascadePlanCode? Code { get; init; }

    /// <summary>The venues there are.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required IReadOnlyCollection<Venue> Venues { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// The sessions on record, of this plan and others. They stay as they are: their rooms and trainers are taken on their days, and the
    /// seats of those of this plan are not scheduled again.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<TrainingSession> OnRecord { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Whether working days may lie between the days of a session.</summary>
    public bool MayBeScattered { get; init; }

    /// <summary>The number that sessions have as their tier: those who train the first tier of a plan are of tier 0, and it is tier 1.</summary>
    internal int Number => 1 + Plan.Request.Tiers.TakeWhile(t => t.Code != Tier.Code).Count();

    /// <summary>The working days in the window of the tier.</summary>
    internal List<DateOnly> WorkingDays =>
        Tier.Window is { From: { } from, To: { } to } ? TierWindow.Working(Plan.Request, from, to) : [];
}
