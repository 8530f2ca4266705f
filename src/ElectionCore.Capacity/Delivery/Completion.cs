namespace ElectionCore.Capacity;

/// <summary>How far one person came in one session, with the counts it follows from.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record Completion
{
    /// <summary>The session.</summary>
    public required SessionCode Session { get; init; }

    /// <summary>The course.</summary>
    public required CourseCode Course { get; init; }

    /// <summary>The person.</summary>
    public required PersonRef Person { get; init; }

    /// <summary>Whether the person finished.</summary>
    public CompletionState State { get; init; }

    /// <summary>The days of the session.</summary>
    public int Days { get; init; }

    /// <summary>Those of them for which something is recorded of the person.</summary>
    public int DaysRecorded { get; init; }

    /// <summary>Those of them on which the person was there.</summary>
    public int DaysPresent { get; init; }

    /// <summary>The days that must be attended: the required share of all days, rounded up.</summary>
    public int DaysRequired { get; init; }

    /// <summary>The score of the test after the course, or null when none is recorded.</summary>
    public decimal? Score { get; init; }

    /// <summary>The last day of the session, on which whoever finished had finished.</summary>
    public DateOnly On { get; init; }

    /// <summary>The days attended of those held.</summary>
    public Ratio Attendance => new(DaysPresent, Days);
}
