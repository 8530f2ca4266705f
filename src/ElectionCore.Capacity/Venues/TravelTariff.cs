namespace ElectionCore.Capacity;

/// <summary>What a way costs by its length.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record TravelTariff
{
    /// <summary>The cost of a kilometre for one person, in minor units. Count both ways, and every day, into it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public required long CostPerKilometre { get; init => field = VenueAmount.NotNegative(value); }

    /// <summary>How much longer the road is than the great circle. One by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is undefined or below one.</exception>
    public Ratio Detour
    {
        get;
        init => field = value.IsDefined && value.Numerator >= value.Denominator
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A road is not shorter than the great circle.");
    } = new(1, 1);

    /// <summary>The greatest distance that people are sent, in metres of the great circle; or null for any.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? FarthestMetres { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The cost of a way, rounded up to a whole minor unit.</summary>
    internal long CostOf(int metres)
    {
        var (above, below) = ((UInt128)metres * (ulong)Detour.Numerator, (UInt128)1000 * (ulong)Detour.Denominator);
        return checked((long)(((above * (ulong)CostPerKilometre) + below - 1) / below));
    }
}
