namespace ElectionCore.Capacity;

/// <summary>What the records of each kind are called in findings.</summary>
internal static class KindWords
{
    private static readonly Dictionary<Type, string> Words = new()
    {
        [typeof(Trainee)] = "participants",
        [typeof(Trainer)] = "trainers",
        [typeof(Competency)] = "competencies",
        [typeof(RoleProfile)] = "role profiles",
        [typeof(CompetencyAssessment)] = "competency assessments",
        [typeof(Course)] = "courses",
        [typeof(CourseVersion)] = "course versions",
        [typeof(TrainingMaterial)] = "training material",
        [typeof(CodeOfConduct)] = "codes of conduct",
        [typeof(CodeAcknowledgement)] = "code acknowledgements",
        [typeof(TrainingPlan)] = "training plans",
        [typeof(CascadePlanRecord)] = "cascade plans",
        [typeof(Venue)] = "venues",
        [typeof(TrainingSession)] = "sessions",
        [typeof(Enrolment)] = "enrolments",
        [typeof(Attendance)] = "attendance",
        [typeof(TestResult)] = "test results",
        [typeof(SessionFeedback)] = "feedback",
        [typeof(PracticeObservation)] = "practice observations",
        [typeof(StationErrors)] = "station errors",
        [typeof(StationNeed)] = "station needs",
        [typeof(Duty)] = "duties",
        [typeof(CredentialType)] = "credential types",
        [typeof(Credential)] = "credentials",
        [typeof(CredentialRevocation)] = "revocations of credentials",
        [typeof(FacilitationRecord)] = "facilitation",
        [typeof(OutcomeAssessment)] = "outcome assessments",
        [typeof(TrainingReturn)] = "training returns",
    };

    /// <summary>The word of a kind.</summary>
    public static string Of<T>()
        where T : class, IFactState =>
        Words[typeof(T)];
}
