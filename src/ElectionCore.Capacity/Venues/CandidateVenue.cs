namespace ElectionCore.Capacity;

/// <summary>A venue that may be hired: how much room it has for how long, and what it costs.</summary>
/// <remarks>Amounts are whole minor units of one currency, the same throughout a request. Equality is on all parts.</remarks>
public sealed record CandidateVenue
{
    /// <summary>The venue.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required VenueCode Venue { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The rooms that can be used at once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Rooms { get; init => field = Guard.AtLeast(value, 1); } = 1;

    /// <summary>The people that fit into one room.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public required int Seats { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The days on which it can be had. A course that takes more days cannot be held in it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public required int Days { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>What it costs to use the venue at all, in minor units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long OpeningCost { get; init => field = VenueAmount.NotNegative(value); }

    /// <summary>What a room costs for a day, in minor units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long CostPerRoomDay { get; init => field = VenueAmount.NotNegative(value); }

    /// <summary>The latitude in degrees, WGS 84; or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between -90 and 90.</exception>
    public decimal? Latitude { get; init => field = VenueAmount.Degrees(value, 90); }

    /// <summary>The longitude in degrees, WGS 84; or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between -180 and 180.</exception>
    public decimal? Longitude { get; init => field = VenueAmount.Degrees(value, 180); }
}
