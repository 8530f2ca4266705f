namespace ElectionCore.Capacity;

/// <summary>What a choice of venues costs, in whole minor units, by part.</summary>
/// <param name="Opening">The opening costs of the venues that are used.</param>
/// <param name="Travel">The travel of the people.</param>
/// <param name="Rooms">The days of rooms.</param>
/// <param name="Sessions">What sessions cost apart from their rooms.</param>
public readonly record struct VenueCost(long Opening, long Travel, long Rooms, long Sessions)
{
    /// <summary>The sum of the parts.</summary>
    /// <exception cref="OverflowException">The sum is too great.</exception>
    public long Total => checked(Opening + Travel + Rooms + Sessions);

    /// <summary>Adds the costs of two districts.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sums of the parts.</returns>
    /// <exception cref="OverflowException">A sum is too great.</exception>
    public static VenueCost operator +(VenueCost left, VenueCost right) => left.Add(right);

    /// <summary>Adds the cost of another district.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The sums of the parts.</returns>
    /// <exception cref="OverflowException">A sum is too great.</exception>
    public VenueCost Add(VenueCost other) =>
        checked(new(Opening + other.Opening, Travel + other.Travel, Rooms + other.Rooms, Sessions + other.Sessions));
}
