namespace ElectionCore.Capacity;

/// <summary>A district with its people and the venues they may be sent to. Nobody is sent to a venue of another district.</summary>
/// <remarks>Equality is on all parts; travel tables are equal when they are the same object.</remarks>
public sealed record VenueDistrict
{
    /// <summary>The district.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PlaceCode District { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The places people come from.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<TraineePlace> Places { get; init => field = Guard.NotNull(value); }

    /// <summary>The venues that may be hired.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<CandidateVenue> Venues { get; init => field = Guard.NotNull(value); }

    /// <summary>What it costs to bring people from the places to the venues.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required TravelTable Travel { get; init => field = Guard.NotNull(value); }
}
