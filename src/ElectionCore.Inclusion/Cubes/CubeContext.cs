namespace ElectionCore.Inclusion;

/// <summary>What the counts of a cube have in common.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CubeContext
{
    /// <summary>The day or the time the counts describe, or null when it is not known.</summary>
    public DateRange? Period { get; init; }

    /// <summary>Where the counts come from, or null.</summary>
    public string? Source { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Whether the counts stand in for others that were not taken.</summary>
    public bool IsProxy { get; init; }

    /// <summary>What was picked out of a larger cube; empty when nothing was.</summary>
    public Coordinates Picked { get; init; }

    /// <summary>Whether people were picked out by a sensitive dimension.</summary>
    public bool IsInternal { get; init; }
}
