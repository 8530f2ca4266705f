namespace ElectionCore.Capacity;

/// <summary>A place from which people travel to their training, such as a tehsil or a group of polling stations.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record TraineePlace
{
    /// <summary>The place.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PlaceCode Place { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The people by cell, each cell at most once. A cell that is left out has nobody here.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<CellCount> People { get; init => field = Guard.NotNull(value); }

    /// <summary>The latitude in degrees, WGS 84; or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between -90 and 90.</exception>
    public decimal? Latitude { get; init => field = VenueAmount.Degrees(value, 90); }

    /// <summary>The longitude in degrees, WGS 84; or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between -180 and 180.</exception>
    public decimal? Longitude { get; init => field = VenueAmount.Degrees(value, 180); }
}
