namespace ElectionCore.Capacity;

/// <summary>That a person has a seat in a session, or waits for one.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record Enrolment : IFactState
{
    /// <summary>The session.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required SessionCode Session { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The person.</summary>
    /// <exception cref="ArgumentException">The value is the default key.</exception>
    public required PersonRef Person { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>How the person stands to it.</summary>
    public EnrolmentStatus Status { get; init; }

    /// <summary>The day on which it was asked for; of those who wait, who asked first comes first.</summary>
    public required DateOnly On { get; init; }

    /// <inheritdoc/>
    public string FactKey => $"{Session}\t{Person}";

    /// <inheritdoc/>
    public SubjectRef Subject => Session;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [Session, Person];
}
