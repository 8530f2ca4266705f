namespace ElectionCore.Capacity;

/// <summary>How many polling booths of a kind a place has.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record BoothCount
{
    /// <summary>The kind, in the institution's own word, such as <c>men</c>, <c>women</c> or <c>combined</c>.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Kind { get; init => field = Guard.Text(value); }

    /// <summary>The number of booths, 0 to 10¹².</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public required long Count { get; init => field = CascadeGuard.Count(value); }
}
