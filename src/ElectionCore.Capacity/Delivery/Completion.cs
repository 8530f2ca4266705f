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

    /// <summary>The days that the course takes: those of its version, or of the session where those are more or the version is not known.</summary>
    public int Days { get; init; }

    /// <summary>Those of them for which something is recorded of the person, at this session or at those of <see cref="Gathered"/>.</summary>
    public int DaysRecorded { get; init; }

    /// <summary>Those of them on which the person was there. A day counts once, at however many sessions it is recorded.</summary>
    public int DaysPresent { get; init; }

    /// <summary>The days of these sessions for which nothing is recorded, so that the person may have been there.</summary>
    public int DaysOpen { get; init; }

    /// <summary>The days that must be attended: the required share of all days, rounded up.</summary>
    public int DaysRequired { get; init; }

    /// <summary>Other sessions of the same version, by code, whose days up to <see cref="On"/> count too.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<SessionCode> Gathered { get; init => field = Guard.NotNull(value); } = ValueList<SessionCode>.Empty;

    /// <summary>The score of the test after the course, or null when none is recorded.</summary>
    public decimal? Score { get; init; }

    /// <summary>The last day of the session, on which whoever finished had finished.</summary>
    public DateOnly On { get; init; }

    /// <summary>The days attended of those that the course takes.</summary>
    public Ratio Attendance => new(DaysPresent, Days);
}
