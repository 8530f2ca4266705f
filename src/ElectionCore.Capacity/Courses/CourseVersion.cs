namespace ElectionCore.Capacity;

/// <summary>One version of a course: how long it takes, in which languages it is given, and what finishing it asks for.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CourseVersion : IFactState
{
    /// <summary>The course.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required CourseCode Course { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The name of the version, such as 2024-1.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Version { get; init => field = CodeFormat.Require(value); }

    /// <summary>The languages in which it is given, as BCP 47 tags.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Languages { get; init => field = Guard.NotNull(value); } = ValueList<string>.Empty;

    /// <summary>The number of days it takes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public required int Days { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The minutes of teaching in all its days, or null when that is not laid down.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int? Minutes { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The most people in a class, or null when that is not laid down.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int? ClassCap { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The number of trainers a class takes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int TrainersPerClass { get; init => field = Guard.AtLeast(value, 1); } = 1;

    /// <summary>The share of the days that must be attended to finish it. All of them by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public Ratio RequiredAttendance
    {
        get;
        init => field = value is { IsDefined: true, Numerator: >= 0 } && value.Numerator <= value.Denominator
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A share is between 0 and 1.");
    } = new(1, 1);

    /// <summary>The highest score of its test, or null when there is no test.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public decimal? HighestScore
    {
        get;
        init => field = value is null or > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A highest score is positive.");
    }

    /// <summary>The score from which the test after the course is passed, or null when none is asked for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public decimal? PassMark { get; init => field = value is { } mark ? Guard.NotNegative(mark) : null; }

    /// <summary>The competencies that it teaches, and up to which level.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<CompetencyLevel> Teaches { get; init => field = Guard.NotNull(value); } = ValueList<CompetencyLevel>.Empty;

    /// <inheritdoc/>
    public string FactKey => $"{Course}\t{Version}";

    /// <inheritdoc/>
    public SubjectRef Subject => Course;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => Teaches.Select(t => (SubjectRef)t.Competency).Prepend(Course);
}
