namespace ElectionCore.Capacity;

/// <summary>One line of a training plan: how many people of whom take which course, and when.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record TrainingPlanItem
{
    /// <summary>The course.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required CourseCode Course { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The audience.</summary>
    public TrainingAudience Audience { get; init; }

    /// <summary>The unit whose people they are, or null.</summary>
    public UnitCode? Unit { get; init; }

    /// <summary>Their role, or null.</summary>
    public RoleCode? Role { get; init; }

    /// <summary>How many people, or null when that is not laid down.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? People { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>How many of them are women, or null when that is not laid down.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Women { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The number of sessions, or null when that is not laid down.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Sessions { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The days in which they are trained.</summary>
    public DateRange Days { get; init; }

    /// <summary>What it costs, or null when not known.</summary>
    public Money? Budget { get; init; }
}
