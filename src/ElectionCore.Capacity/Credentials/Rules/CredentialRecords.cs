namespace ElectionCore.Capacity;

/// <summary>The records that conditions are held against. A list that is null is not known; an empty one says that there is nothing.</summary>
public sealed record CredentialRecords
{
    /// <summary>The kinds of credentials, for ranks and for what rests on what.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<CredentialType> Types { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The credentials of everybody, assessors among them.</summary>
    public IReadOnlyCollection<Credential>? Credentials { get; init; }

    /// <summary>The revocations. Without them no credential is known to be valid.</summary>
    public IReadOnlyCollection<CredentialRevocation>? Revocations { get; init; }

    /// <summary>The sessions.</summary>
    public IReadOnlyCollection<TrainingSession>? Sessions { get; init; }

    /// <summary>The versions of the courses.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<CourseVersion> Versions { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The attendance.</summary>
    public IReadOnlyCollection<Attendance>? Attendance { get; init; }

    /// <summary>The results of tests.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<TestResult> Tests { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The logs of facilitation.</summary>
    public IReadOnlyCollection<FacilitationRecord>? Facilitation { get; init; }

    /// <summary>The assessments of outcomes.</summary>
    public IReadOnlyCollection<OutcomeAssessment>? Assessments { get; init; }
}
