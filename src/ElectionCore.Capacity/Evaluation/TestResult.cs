namespace ElectionCore.Capacity;

/// <summary>The score of one person in a test of a session (level 2 of Kirkpatrick's four: learning).</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record TestResult : IFactState
{
    /// <summary>The session.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required SessionCode Session { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The person.</summary>
    /// <exception cref="ArgumentException">The value is the default key.</exception>
    public required PersonRef Person { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>When it was taken.</summary>
    public TestKind Kind { get; init; }

    /// <summary>The score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public required decimal Score { get; init => field = Guard.NotNegative(value); }

    /// <summary>The highest score there was.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public required decimal HighestScore
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A highest score is positive.");
    }

    /// <summary>The version of the course that the test belongs to; null for that of the session.</summary>
    public string? Version { get; init => field = value is null ? null : CodeFormat.Require(value); }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <inheritdoc/>
    public string FactKey => $"{Session}\t{Person}\t{Words.Of(Kind)}";

    /// <inheritdoc/>
    public SubjectRef Subject => Session;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [Session, Person];
}
