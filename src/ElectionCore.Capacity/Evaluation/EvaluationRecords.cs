namespace ElectionCore.Capacity;

/// <summary>What training is evaluated from.</summary>
public sealed record EvaluationRecords
{
    /// <summary>The sessions.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<TrainingSession> Sessions { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Who finished which session.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<Completion> Completions { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The attendance.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<Attendance> Attendance { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The results of tests.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<TestResult> Tests { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The forms that were handed in.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<SessionFeedback> Feedback { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What was observed at the stations.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<PracticeObservation> Observations { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The errors in the forms of stations.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<StationErrors> Errors { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Who was on duty.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<Duty> Duties { get; init => field = Guard.NotNull(value); } = [];
}
