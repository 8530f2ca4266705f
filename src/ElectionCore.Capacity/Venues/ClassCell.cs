namespace ElectionCore.Capacity;

/// <summary>People who may sit in one class, such as women who will be polling officers; people of two cells never share one.</summary>
/// <remarks>Amounts are whole minor units of one currency, the same throughout a request. Equality is on all parts.</remarks>
public sealed record ClassCell
{
    /// <summary>The code of the cell.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>The most people in a class. A room with fewer seats takes fewer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public required int ClassCap { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The days that a session takes, each of them a day of one room.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Days { get; init => field = Guard.AtLeast(value, 1); } = 1;

    /// <summary>What a session costs apart from its room, in minor units: trainers, print and the like.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long SessionCost { get; init => field = VenueAmount.NotNegative(value); }
}
