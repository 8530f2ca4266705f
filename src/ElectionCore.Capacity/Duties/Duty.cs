namespace ElectionCore.Capacity;

/// <summary>The posting of one person for an election: at which station, in which role, by which order, and when.</summary>
/// <remarks>
/// A replacement is a duty of its own that names the one it takes the place of, which ends; what was is never overwritten. Equality is
/// on all parts.
/// </remarks>
public sealed record Duty : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required DutyCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The person.</summary>
    /// <exception cref="ArgumentException">The value is the default key.</exception>
    public required PersonRef Person { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The role.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required RoleCode Role { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The polling station; of a reserve the place it is kept for, such as a district.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PlaceCode Station { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>Whether the person is in reserve.</summary>
    public bool IsReserve { get; init; }

    /// <summary>The order that posts the person, or null when its number is not known.</summary>
    public Instrument? Order { get; init; }

    /// <summary>The days of duty.</summary>
    /// <exception cref="ArgumentException">The value has no first day.</exception>
    public required DateRange Days
    {
        get;
        init => field = value.From is not null ? value : throw new ArgumentException("A duty has a first day.", nameof(value));
    }

    /// <summary>The duty it takes the place of, or null.</summary>
    public DutyCode? Replaces { get; init; }

    /// <inheritdoc/>
    public string FactKey => Code.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => Code;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => Replaces is { } earlier ? [Person, Role, Station, earlier] : [Person, Role, Station];
}
