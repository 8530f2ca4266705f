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

    /// <summary>
    /// Whether the counts stand in for others that were not taken, as votes by type of station for votes by sex. Every value of
    /// the table is a proxy then too.
    /// </summary>
    public bool IsProxy { get; init; }
}
