namespace ElectionCore.Capacity;

/// <summary>How many people of a role and group live at a place, and where that is.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record TraineeHome
{
    /// <summary>The place they live at, such as a tehsil.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PlaceCode Place { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The place of the cascade plan it lies in, such as the district; null when it is one itself.</summary>
    public PlaceCode? District { get; init; }

    /// <summary>The latitude in degrees, WGS 84.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between -90 and 90.</exception>
    public required decimal Latitude { get; init => field = VenueAmount.Degrees(value, 90)!.Value; }

    /// <summary>The longitude in degrees, WGS 84.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between -180 and 180.</exception>
    public required decimal Longitude { get; init => field = VenueAmount.Degrees(value, 180)!.Value; }

    /// <summary>Their role.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required RoleCode Role { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The code of their group; <c>all</c> by default.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public string Group { get; init => field = CodeFormat.Require(value); } = CascadeGroup.Everyone.Code;

    /// <summary>The people.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public required int People { get; init => field = Guard.AtLeast(value, 0); }
}
