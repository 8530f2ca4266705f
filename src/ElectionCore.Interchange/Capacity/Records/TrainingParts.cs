using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>The arrays of a document about training, in their order: what is named by others comes before them.</summary>
internal static class TrainingParts
{
    private static readonly RecordForms Forms = new(
        TrainingJsonContext.Default,
        (typeof(FinishedCourseCondition), "count"), (typeof(FacilitationHoursCondition), "categoryShare"));

    private static readonly LocalizedText Text = new("x");
    private static readonly DateOnly Day = new(2000, 1, 1);

    public static IReadOnlyList<RecordPart> All { get; } =
    [
        Forms.Part("courses", new Course { Code = new("x"), Title = Text }),
        Forms.Part("courseVersions", new CourseVersion { Course = new("x"), Version = "x", Days = 1 }),
        Forms.Part("materials", new TrainingMaterial { Code = new("x"), Version = "x", Language = "en", Title = Text }),
        Forms.Part("codesOfConduct", new CodeOfConduct { Code = new("x"), Version = "x", Title = Text }),
        Forms.Part("competencies", new Competency { Code = new("x"), Name = Text, Levels = [Text] }),
        Forms.Part("roleProfiles", new RoleProfile { Code = new("x"), Name = Text }),
        Forms.Part("trainees", new Trainee { Person = new("x") }),
        Forms.Part("trainers", new Trainer { Person = new("x") }),
        Forms.Part("competencyAssessments", new CompetencyAssessment { Person = new("x"), Competency = new("x"), Level = 0, On = Day }),
        Forms.Part("codeAcknowledgements", new CodeAcknowledgement { Person = new("x"), Conduct = new("x"), Version = "x", On = Day }),
        Forms.Part("trainingPlans", new TrainingPlan { Code = new("x"), Title = Text }),
        Forms.Part("cascadePlans", new CascadePlanRecord { Code = new("x"), Title = Text, Request = "{}", Result = "{}" }),
        Forms.Part("venues", new Venue { Code = new("x"), Name = Text, Place = new("x"), Seats = 1 }),
        Forms.Part("sessions", new TrainingSession { Code = new("x"), Course = new("x"), Version = "x", Days = [Day], Place = new("x"), Capacity = 1 }),
        Forms.Part("enrolments", new Enrolment { Session = new("x"), Person = new("x"), On = Day }),
        Forms.Part("attendance", new Attendance { Session = new("x"), Person = new("x"), Day = Day }),
        Forms.Part("testResults", new TestResult { Session = new("x"), Person = new("x"), Score = 0, HighestScore = 1, On = Day }),
        Forms.Part("feedback", new SessionFeedback { Session = new("x"), Form = 1, Question = "x" }),
        Forms.Part("practiceObservations", new PracticeObservation { Station = new("x"), Role = new("x"), Item = "x", Observer = "x", On = Day }),
        Forms.Part("stationErrors", new StationErrors { Station = new("x"), Form = "x", On = Day, Entries = 1, Errors = 0 }),
        Forms.Part("stationNeeds", new StationNeed { Station = new("x"), Place = new("x"), Role = new("x"), Posts = 0 }),
        Forms.Part("duties", new Duty { Code = new("x"), Person = new("x"), Role = new("x"), Station = new("x"), Days = DateRange.Since(Day) }),
        Forms.Part("credentialTypes", new CredentialType { Code = new("x"), Name = Text }),
        Forms.Part("credentials", new Credential { Number = new("x"), Type = new("x"), Holder = new("x"), IssuedOn = Day }),
        Forms.Part("credentialRevocations", new CredentialRevocation { Credential = new("x"), On = Day, Reason = "x" }),
        Forms.Part("facilitations", new FacilitationRecord { Person = new("x"), Activity = "x", On = Day }),
        Forms.Part("outcomeAssessments", new OutcomeAssessment { Person = new("x"), Outcome = "x", On = Day, IsAchieved = false, Assessor = new PersonRef("x") }),
        Forms.Part("trainingReturns", new TrainingReturn { Code = "x", Title = Text }),
    ];
}
