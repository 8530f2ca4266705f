namespace ElectionCore.Capacity;

/// <summary>The venues of a district, who goes where, what it costs, and how far that can be from the least cost.</summary>
/// <remarks>All lists are in the order of their codes. Equality is on all parts.</remarks>
public sealed record DistrictVenuePlan
{
    /// <summary>The district.</summary>
    public required PlaceCode District { get; init; }

    /// <summary>The venues that are hired.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<VenueCode> Venues { get; init => field = Guard.NotNull(value); }

    /// <summary>Who goes where. With <see cref="Unseated"/> it holds everyone once.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<VenueAssignment> Assignments { get; init => field = Guard.NotNull(value); }

    /// <summary>Those for whom no seat was found. Empty unless a diagnostic says why.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<VenueAssignment> Unseated { get; init => field = Guard.NotNull(value); }

    /// <summary>The sessions by venue and cell.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<VenueSessions> Sessions { get; init => field = Guard.NotNull(value); }

    /// <summary>What it costs; the unseated cost nothing.</summary>
    public required VenueCost Cost { get; init; }

    /// <summary>
    /// An amount that no choice of venues that seats everyone can go below, in minor units; <c>docs/venue-bound.md</c> proves it.
    /// Null when not everyone has a seat.
    /// </summary>
    public required long? Bound { get; init; }

    /// <summary>
    /// By what part of the bound the cost exceeds it: the least cost is exceeded by no more. Undefined without a bound or with one
    /// of zero.
    /// </summary>
    public Ratio Gap => Bound is { } bound ? new(Cost.Total - bound, bound) : default;

    /// <summary>Whether no cheaper choice exists: the cost is that of the bound.</summary>
    public bool IsOptimal => Bound == Cost.Total;

    /// <summary>The steps by which the bound was raised.</summary>
    public required int Steps { get; init; }
}
