namespace ElectionCore.Capacity;

/// <summary>A trainer, and when they can be had.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record TrainerAvailability
{
    /// <summary>The trainer, with courses, languages and place.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Trainer Trainer { get; init => field = Guard.NotNull(value); }

    /// <summary>The days on which they can train, or null for all working days.</summary>
    public ValueList<DateOnly>? Days { get; init; }

    /// <summary>The most days they train, those of fixed sessions counted; or null for any.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? MostDays { get; init => field = Guard.AtLeast(value, 0); }
}
