namespace ElectionCore.Capacity;

/// <summary>The kinds of fact of this module.</summary>
public static class CapacityKinds
{
    /// <summary>Every kind, each once.</summary>
    public static IReadOnlyList<FactKind> All { get; } =
    [
        FactKind.Of<Trainee>(),
        FactKind.Of<Trainer>(),
        FactKind.Of<Competency>(),
        FactKind.Of<RoleProfile>(),
        FactKind.Of<CompetencyAssessment>(),
        FactKind.Of<Course>(),
        FactKind.Of<CourseVersion>(),
        FactKind.Of<TrainingMaterial>(),
        FactKind.Of<CodeOfConduct>(),
        FactKind.Of<CodeAcknowledgement>(),
        FactKind.Of<TrainingPlan>(),
        FactKind.Of<CascadePlanRecord>(),
        FactKind.Of<Venue>(),
        FactKind.Of<TrainingSession>(),
        FactKind.Of<Enrolment>(),
        FactKind.Of<Attendance>(),
        FactKind.Of<TestResult>(),
        FactKind.Of<SessionFeedback>(),
        FactKind.Of<PracticeObservation>(),
        FactKind.Of<StationErrors>(),
        FactKind.Of<StationNeed>(),
        FactKind.Of<Duty>(),
        FactKind.Of<CredentialType>(),
        FactKind.Of<Credential>(),
        FactKind.Of<CredentialRevocation>(),
        FactKind.Of<FacilitationRecord>(),
        FactKind.Of<OutcomeAssessment>(),
        FactKind.Of<TrainingReturn>(),
    ];
}
