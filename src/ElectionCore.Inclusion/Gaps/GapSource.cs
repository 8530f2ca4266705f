namespace ElectionCore.Inclusion;

/// <summary>What the counts of a gap table have in common.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record GapSource
{
    /// <summary>Whom the counts are taken of: voters on the roll, people trained.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required PopulationBase Base { get; init => field = Guard.NotNull(value); }

    /// <summary>The day the counts describe, or null when it is not known.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Where the counts come from, or null.</summary>
    public string? Source { get; init => field = Guard.TextOrNull(value); }
}
