namespace ElectionCore.Capacity;

/// <summary>What venues, rooms, sessions and travel cost where venues are chosen, all in one currency.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record VenueCostRules
{
    /// <summary>The cost of a kilometre for one person. Count both ways, and every day, into it.</summary>
    /// <exception cref="ArgumentException">The value is negative or no money.</exception>
    public required Money PerKilometre { get; init => field = Require(value); }

    /// <summary>How much longer the road is than the great circle. One by default.</summary>
    public Ratio Detour { get; init; } = new(1, 1);

    /// <summary>The greatest distance that people are sent, in metres of the great circle; or null for any.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? FarthestMetres { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>What it costs to use a venue at all; null when that is not reckoned.</summary>
    /// <exception cref="ArgumentException">The value is negative or no money.</exception>
    public Money? Opening { get; init => field = Require(value); }

    /// <summary>What a room costs for a day in venues of which that is not on record. Without it these venues are left out.</summary>
    /// <exception cref="ArgumentException">The value is negative or no money.</exception>
    public Money? RoomDay { get; init => field = Require(value); }

    /// <summary>What a session costs apart from its room, such as its trainers; null when that is not reckoned.</summary>
    /// <exception cref="ArgumentException">The value is negative or no money.</exception>
    public Money? Session { get; init => field = Require(value); }

    /// <summary>The currency.</summary>
    public string Currency => PerKilometre.Currency;

    /// <summary>Whether all amounts are in one currency.</summary>
    public bool IsOneCurrency => Array.TrueForAll([Opening, RoomDay, Session], m => m is null || m.Value.Currency == Currency);

    private static Money Require(Money value) => value.IsEmpty || value.Amount < 0
        ? throw new ArgumentException("A cost is an amount of money that is not negative.", nameof(value))
        : value;

    private static Money? Require(Money? value) => value is { } money ? Require(money) : null;
}
