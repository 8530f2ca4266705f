namespace ElectionCore.Capacity;

/// <summary>One tier of a cascade: who is trained in it, in what classes, by whom and when.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CascadeTierRule
{
    /// <summary>The greatest number of days in a window.</summary>
    internal const int MostDays = 3660;

    /// <summary>A short code, such as <c>poll-workers</c>.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>The days on which sessions can be held; both ends are given. Days off within it do not count.</summary>
    /// <exception cref="ArgumentException">An end is open, or it is longer than 3,660 days.</exception>
    public required DateRange Window { get; init => field = RequireWindow(value); }

    /// <summary>The classes by role.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">A role is there twice.</exception>
    public required ValueList<ClassRule> Classes { get; init => field = RequireClasses(value); }

    /// <summary>The role of those who train this tier; they are the people of the tier above.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required RoleCode TrainerRole { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>
    /// The area whose people are put in classes together. Where the trainers of the tier below are counted over a greater area, that
    /// one is taken.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of its kind.</exception>
    public CascadeLevel SessionsAt { get; init => field = CascadeGuard.Known(value); }

    /// <summary>The area within which trainers go from session to session; at least that of the sessions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of its kind.</exception>
    public CascadeLevel TrainersAt { get; init => field = CascadeGuard.Known(value); }

    /// <summary>The share of the working days on which a trainer trains, above 0 and up to 1. The rest is for travel and illness.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public Ratio Utilisation { get; init => field = CascadeGuard.ShareAboveZero(value); } = new(1, 1);

    /// <summary>The share of trained trainers who then do not train this tier: 0 or more, less than 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public Ratio TrainerDropout { get; init => field = CascadeGuard.BelowOne(value); } = new(0, 1);

    /// <summary>Whether groups are in classes of their own; otherwise all people of a role in an area are together.</summary>
    public bool GroupsApart { get; init; } = true;

    /// <summary>Whether classes for women are trained by women, who are then counted apart.</summary>
    public bool WomenTrainWomen { get; init; }

    /// <summary>Whether each language has trainers of its own, who are then counted apart.</summary>
    public bool TrainersByLanguage { get; init; }

    /// <summary>The trainers there are. Where none are named, as many are taken to be there as are needed.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<TrainerSupply> Available { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The rule for a role, or null.</summary>
    internal ClassRule? ClassFor(RoleCode role) => Classes.FirstOrDefault(c => c.Role == role) ?? Classes.FirstOrDefault(c => c.Role is null);

    private static DateRange RequireWindow(DateRange value) => value is { From: { } from, To: { } to } && to.DayNumber - from.DayNumber <= MostDays
        ? value
        : throw new ArgumentException("A window has a first and a last day and at most 3,660 days.", nameof(value));

    private static ValueList<ClassRule> RequireClasses(ValueList<ClassRule> value) =>
        Guard.NotNull(value, nameof(Classes)).DistinctBy(c => c.Role).Count() == value.Count
            ? value
            : throw new ArgumentException("Each role is there once.", nameof(value));
}
