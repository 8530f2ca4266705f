namespace ElectionCore.Capacity;

/// <summary>How many people of a role each booth of a kind needs.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record BoothStaffing
{
    /// <summary>The kind of booth, as <see cref="BoothCount.Kind"/> names it.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Kind { get; init => field = Guard.Text(value); }

    /// <summary>The people for each booth, such as 2/1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is undefined or negative.</exception>
    public required Ratio People { get; init => field = CascadeGuard.NotNegative(value); }
}
