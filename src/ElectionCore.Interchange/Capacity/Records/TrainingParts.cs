using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>The arrays of a document about training, in their order: what is named by others comes before them.</summary>
internal static class TrainingParts
{
    private static readonly JsonSerializerOptions Options = new(TrainingJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = TrainingJsonContext.Default.WithAddedModifier(KeepStated),
    };

    // Within records nothing is filled in, so that these are given, which would otherwise be none.
    private static readonly HashSet<(Type, string)> Given =
        [(typeof(Approval), "steps"), (typeof(FinishedCourseCondition), "count"), (typeof(FacilitationHoursCondition), "categoryShare")];

    private static readonly LocalizedText Text = new("x");
    private static readonly DateOnly Day = new(2000, 1, 1);

    public static IReadOnlyList<TrainingPart> All { get; } =
    [
        Part("courses", new Course { Code = new("x"), Title = Text }),
        Part("courseVersions", new CourseVersion { Course = new("x"), Version = "x", Days = 1 }),
        Part("materials", new TrainingMaterial { Code = new("x"), Version = "x", Language = "en", Title = Text }),
        Part("codesOfConduct", new CodeOfConduct { Code = new("x"), Version = "x", Title = Text }),
        Part("competencies", new Competency { Code = new("x"), Name = Text, Levels = [Text] }),
        Part("roleProfiles", new RoleProfile { Code = new("x"), Name = Text }),
        Part("trainees", new Trainee { Person = new("x") }),
        Part("trainers", new Trainer { Person = new("x") }),
        Part("competencyAssessments", new CompetencyAssessment { Person = new("x"), Competency = new("x"), Level = 0, On = Day }),
        Part("codeAcknowledgements", new CodeAcknowledgement { Person = new("x"), Conduct = new("x"), Version = "x", On = Day }),
        Part("trainingPlans", new TrainingPlan { Code = new("x"), Title = Text }),
        Part("cascadePlans", new CascadePlanRecord { Code = new("x"), Title = Text, Request = "{}", Result = "{}" }),
        Part("venues", new Venue { Code = new("x"), Name = Text, Place = new("x"), Seats = 1 }),
        Part("sessions", new TrainingSession { Code = new("x"), Course = new("x"), Version = "x", Days = [Day], Place = new("x"), Capacity = 1 }),
        Part("enrolments", new Enrolment { Session = new("x"), Person = new("x"), On = Day }),
        Part("attendance", new Attendance { Session = new("x"), Person = new("x"), Day = Day }),
        Part("testResults", new TestResult { Session = new("x"), Person = new("x"), Score = 0, HighestScore = 1, On = Day }),
        Part("feedback", new SessionFeedback { Session = new("x"), Form = 1, Question = "x" }),
        Part("practiceObservations", new PracticeObservation { Station = new("x"), Role = new("x"), Item = "x", Observer = "x", On = Day }),
        Part("stationErrors", new StationErrors { Station = new("x"), Form = "x", On = Day, Entries = 1, Errors = 0 }),
        Part("stationNeeds", new StationNeed { Station = new("x"), Place = new("x"), Role = new("x"), Posts = 0 }),
        Part("duties", new Duty { Code = new("x"), Person = new("x"), Role = new("x"), Station = new("x"), Days = DateRange.Since(Day) }),
        Part("credentialTypes", new CredentialType { Code = new("x"), Name = Text }),
        Part("credentials", new Credential { Number = new("x"), Type = new("x"), Holder = new("x"), IssuedOn = Day }),
        Part("credentialRevocations", new CredentialRevocation { Credential = new("x"), On = Day, Reason = "x" }),
        Part("facilitations", new FacilitationRecord { Person = new("x"), Activity = "x", On = Day }),
        Part("outcomeAssessments", new OutcomeAssessment { Person = new("x"), Outcome = "x", On = Day, IsAchieved = false, Assessor = new PersonRef("x") }),
        Part("trainingReturns", new TrainingReturn { Code = "x", Title = Text }),
    ];

    private static readonly Dictionary<Type, TrainingPart> ByType = All.ToDictionary(p => p.StateType);

    public static TrainingPart? Of(Type type) => ByType.GetValueOrDefault(type);

    private static TrainingPart<T> Part<T>(string name, T least)
        where T : class, IFactState =>
        new(name, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T)), least);

    /// <summary>What follows from the rest is neither written nor read.</summary>
    private static void KeepStated(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            var property = type.Properties[i];
            if (property is { Set: null, AssociatedParameter: null })
            {
                type.Properties.RemoveAt(i);
            }
            else if (Given.Contains((type.Type, property.Name)))
            {
                property.IsRequired = true;
            }
        }
    }
}
