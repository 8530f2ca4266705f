namespace ElectionCore.Capacity;

/// <summary>What coverage is worked out from.</summary>
public sealed record CoverageRecords
{
    /// <summary>What each station needs.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required IReadOnlyCollection<StationNeed> Needs { get; init => field = Guard.NotNull(value); }

    /// <summary>Who is posted where.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required IReadOnlyCollection<Duty> Duties { get; init => field = Guard.NotNull(value); }

    /// <summary>The people who are known, for their sex.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required IReadOnlyCollection<Trainee> People { get; init => field = Guard.NotNull(value); }

    /// <summary>Who is trained for which role, by the day that is asked about.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Readiness Readiness { get; init => field = Guard.NotNull(value); }

    /// <summary>The day of duty, usually election day: who is posted on it counts.</summary>
    public required DateOnly DutyDay { get; init; }

    /// <summary>The role that leads a station, such as presiding officer; or null.</summary>
    public RoleCode? LeadingRole { get; init; }

    /// <summary>The day of the last return of each place, where one came.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyDictionary<PlaceCode, DateOnly> LastReturns { get; init => field = Guard.NotNull(value); } = new Dictionary<PlaceCode, DateOnly>();
}
