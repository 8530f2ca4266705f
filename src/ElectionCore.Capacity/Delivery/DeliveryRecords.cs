namespace ElectionCore.Capacity;

/// <summary>Everything about the sessions of a time that is held against each other.</summary>
public sealed record DeliveryRecords
{
    /// <summary>The versions of the courses.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<CourseVersion> Versions { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The venues.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<Venue> Venues { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The trainers.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<Trainer> Trainers { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The people who are trained, as far as they are known.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<Trainee> People { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The sessions.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<TrainingSession> Sessions { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The enrolments.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<Enrolment> Enrolments { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The attendance.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<Attendance> Attendance { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The results of tests.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<TestResult> Tests { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The forms that were handed in.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<SessionFeedback> Feedback { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The credentials of trainers.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<Credential> Credentials { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The revocations of credentials.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<CredentialRevocation> Revocations { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Whether women's sessions may do without a woman trainer.</summary>
    public bool PermitsMenToTrainWomen { get; init; }
}
