namespace ElectionCore.Capacity;

/// <summary>Whether one person was at one session on one of its days.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record Attendance : IFactState
{
    /// <summary>The session.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required SessionCode Session { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The person.</summary>
    /// <exception cref="ArgumentException">The value is the default key.</exception>
    public required PersonRef Person { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Whether the person was there.</summary>
    public AttendanceState State { get; init; }

    /// <inheritdoc/>
    public string FactKey => $"{Session}\t{Person}\t{Day:O}";

    /// <inheritdoc/>
    public SubjectRef Subject => Session;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [Session, Person];
}
