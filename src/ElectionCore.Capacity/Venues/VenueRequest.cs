namespace ElectionCore.Capacity;

/// <summary>What venues are chosen for: the cells, the districts, and how long to look.</summary>
/// <remarks>Amounts are whole minor units of one currency throughout. Equality is on all parts.</remarks>
public sealed record VenueRequest
{
    /// <summary>The cells, whose people never share a class.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<ClassCell> Cells { get; init => field = Guard.NotNull(value); }

    /// <summary>The districts, each planned on its own.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<VenueDistrict> Districts { get; init => field = Guard.NotNull(value); }

    /// <summary>The most steps by which the bound of a district is raised. More steps give a better bound and take longer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Steps { get; init => field = Guard.AtLeast(value, 1); } = 200;
}
