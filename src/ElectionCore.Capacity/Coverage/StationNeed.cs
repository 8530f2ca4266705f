namespace ElectionCore.Capacity;

/// <summary>How many people of a role a station needs.</summary>
/// <remarks>The list of them is the staffing side of a polling scheme. Equality is on all parts.</remarks>
public sealed record StationNeed : IFactState
{
    /// <summary>The polling station.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PlaceCode Station { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The place it is counted under, such as its district.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PlaceCode Place { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The role.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required RoleCode Role { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The posts of that role.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public required int Posts { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>For whom the station is: a station for women is staffed by women.</summary>
    public SessionGroup Group { get; init; }

    /// <inheritdoc/>
    public string FactKey => $"{Station}\t{Role}";

    /// <inheritdoc/>
    public SubjectRef Subject => Station;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [Station, Place, Role];
}
