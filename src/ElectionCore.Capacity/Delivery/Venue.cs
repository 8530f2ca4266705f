namespace ElectionCore.Capacity;

/// <summary>A place with rooms where people are trained.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record Venue : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required VenueCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The place it lies in, such as a district.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PlaceCode Place { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The rooms that can be used at once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Rooms { get; init => field = Guard.AtLeast(value, 1); } = 1;

    /// <summary>The people that fit into one room.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public required int Seats { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The latitude in degrees, WGS 84; or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between -90 and 90.</exception>
    public decimal? Latitude { get; init => field = RequireDegrees(value, 90); }

    /// <summary>The longitude in degrees, WGS 84; or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between -180 and 180.</exception>
    public decimal? Longitude { get; init => field = RequireDegrees(value, 180); }

    /// <summary>What one room costs for a day, or null when not known.</summary>
    public Money? CostPerRoomDay { get; init; }

    /// <inheritdoc/>
    public string FactKey => Code.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => Code;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [Place];

    private static decimal? RequireDegrees(decimal? value, int most) => value is null || (value >= -most && value <= most)
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"Degrees are between -{most} and {most}.");
}
