using ElectionCore.Capacity;
using TestResult = ElectionCore.Capacity.TestResult;

namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>A state of every kind of fact of the Capacity module: with every part set, and with none that may be left out.</summary>
internal static class CapacitySamples
{
    private static readonly LocalizedText s_name = LocalizedText.Create([new("en", "A \"name\""), new("ur", "نام")]);
    private static readonly Instrument s_order = new("F.1(2)/2024", new PartialDate(2024, 1), "Secretary");
    private static readonly DateRange s_days = DateRange.Between(new DateOnly(2024, 1, 1), new DateOnly(2024, 2, 9));
    private static readonly DateOnly s_day = new(2024, 1, 15);
    private static readonly PersonRef s_person = new("p-1");
    private static readonly CourseCode s_course = new("POLL");
    private static readonly CompetencyLevel s_level = new(new("COUNT"), 2);

    private static readonly Approval s_approval = new()
    {
        Chain = "wing", Stages = ["head", "secretary"], SubmittedBy = s_person, SubmittedOn = s_day,
        Steps = [new("head", ApprovalDecision.Approved, new("p-2"), s_day, s_order, new PersonRef("p-3"), "Seen")],
    };

    /// <summary>Every kind once, with every part.</summary>
    public static IReadOnlyList<IFactState> Full { get; } =
    [
        new Trainee { Person = s_person, Name = s_name, FatherName = "علی", Sex = RecordedSex.Female, Languages = ["ur", "ps"], ParentDepartment = "Education", Audience = TrainingAudience.PollWorkers },
        new Trainer { Person = s_person, Tier = 1, Courses = [s_course], Requires = new CredentialTypeCode("TTF"), Sex = RecordedSex.Male, Languages = ["ur"], Place = new PlaceCode("D1") },
        new Competency { Code = new("COUNT"), Name = s_name, Description = s_name, Area = "Polling", Levels = [s_name, new("Expert")], Uri = new("https://example.org/esco/1"), Scheme = "ESCO 1.2" },
        new RoleProfile { Code = new("PRO"), Name = s_name, Audience = TrainingAudience.PollWorkers, Competencies = [s_level], Courses = [s_course], Conduct = new ConductCode("COC") },
        new CompetencyAssessment { Person = s_person, Competency = s_level.Competency, Level = 1, On = s_day, Unit = new UnitCode("TRN"), Role = new RoleCode("PRO"), Assessor = new PersonRef("p-2") },
        new Course { Code = s_course, Title = s_name, Summary = s_name, Audience = TrainingAudience.PollWorkers, Programme = "BRIDGE", Prerequisites = [new("INTRO")] },
        new CourseVersion
        {
            Course = s_course, Version = "2024-1", Languages = ["en", "ur"], Days = 2, Minutes = 720, ClassCap = 25, TrainersPerClass = 2, RequiredAttendance = new(3, 4),
            HighestScore = 50, PassMark = 30.5m, Teaches = [s_level],
        },
        new TrainingMaterial
        {
            Code = new("MANUAL"), Version = "3", Language = "ur", Title = s_name, Kind = MaterialKind.TrainersGuide, Courses = [s_course], Sha256 = new('a', 64), Bytes = 123_456_789_012,
            MediaType = "application/pdf", Uri = new("https://example.org/m.pdf?v=3"), Licence = "CC BY 4.0",
        },
        new CodeOfConduct { Code = new("COC"), Version = "2024", Title = s_name, Text = s_name, Audience = TrainingAudience.Police, Instrument = s_order },
        new CodeAcknowledgement { Person = s_person, Conduct = new("COC"), Version = "2024", On = s_day, Language = "ur", Manner = AcknowledgementManner.Thumbprint },
        new TrainingPlan
        {
            Code = new("TP-2024"), Title = s_name, Days = s_days, Approval = s_approval,
            Items = [new() { Course = s_course, Audience = TrainingAudience.Judiciary, Unit = new UnitCode("TRN"), Role = new RoleCode("PRO"), People = 40, Women = 12, Sessions = 2, Days = s_days, Budget = Money.Of(1200.50m, "PKR") }],
        },
        new CascadePlanRecord { Code = new("GE-2024"), Title = s_name, Days = s_days, Request = "{\"a\":1}", Result = "{\"b\":2}", Replaces = new CascadePlanCode("GE-2024-0"), Approval = s_approval },
        new Venue { Code = new("V1"), Name = s_name, Place = new("D1"), Rooms = 3, Seats = 40, Latitude = 34.5m, Longitude = -71.25m, CostPerRoomDay = Money.Of(5000, "PKR") },
        new TrainingSession
        {
            Code = new("S1"), Course = s_course, Version = "2024-1", Days = [s_day, s_day.AddDays(1)], Place = new("D1"), Venue = new VenueCode("V1"), Room = 2, Capacity = 25,
            Group = SessionGroup.Women, Language = "ps", Role = new RoleCode("PRO"), Tier = 3, Trainers = [s_person, new("p-2")], Plan = new CascadePlanCode("GE-2024"), Status = SessionStatus.Held,
        },
        new Enrolment { Session = new("S1"), Person = s_person, Status = EnrolmentStatus.Waiting, On = s_day },
        new Attendance { Session = new("S1"), Person = s_person, Day = s_day, State = AttendanceState.Partial },
        new TestResult { Session = new("S1"), Person = s_person, Kind = TestKind.After, Score = 41.5m, HighestScore = 50, Version = "2024-1", On = s_day },
        new SessionFeedback { Session = new("S1"), Form = 7, Question = "q1", Rating = 4, Remark = "Too long" },
        new PracticeObservation { Station = new("PS1"), Role = new("PRO"), Person = s_person, Item = "seal", Result = PracticeResult.NotMet, Observer = "FAFEN", On = s_day },
        new StationErrors { Station = new("PS1"), Form = "45", On = s_day, Entries = 40, Errors = 3 },
        new StationNeed { Station = new("PS1"), Place = new("D1"), Role = new("PRO"), Posts = 4, Group = SessionGroup.Women },
        new Duty { Code = new("D-1"), Person = s_person, Role = new("PRO"), Station = new("PS1"), IsReserve = true, Order = s_order, Days = s_days, Replaces = new DutyCode("D-0") },
        new CredentialType
        {
            Code = new("WF"), Name = s_name, Programme = "BRIDGE", Rank = 2, ValidityMonths = 36,
            Conditions = [.. CredentialLadders.Bridge([new("MODULE")], new("TTF"), ["O1"]).SelectMany(t => t.Conditions)],
        },
        new Credential
        {
            Number = new("C-2"), Type = new("WF"), Holder = s_person, Course = s_course, Version = "2024-1", IssuedOn = s_day, LastDay = s_day.AddYears(3), Renews = new CredentialNumber("C-1"),
        },
        new CredentialRevocation { Credential = new("C-2"), On = s_day, Reason = "Issued in error", Instrument = s_order },
        new FacilitationRecord
        {
            Person = s_person, Activity = "W1", On = s_day, Minutes = 360, Category = "module", Programme = "BRIDGE", IsSupervised = false, Supervisor = new PersonRef("p-2"), Session = new SessionCode("S1"),
        },
        new OutcomeAssessment { Person = s_person, Outcome = "O1", On = s_day, IsAchieved = true, Assessor = new PersonRef("p-2"), AssessorRank = 3 },
        new TrainingReturn
        {
            Code = "R1", Title = s_name, On = s_day, Place = new PlaceCode("D1"), Role = new RoleCode("PRO"), Course = s_course, Audience = TrainingAudience.PollWorkers, Needed = 919_881, Trained = 976_586,
            Women = 61_445, Sessions = 27_676, Source = "Press release",
        },
    ];

    /// <summary>Every kind once, of the same thing, with only what it must have.</summary>
    public static IReadOnlyList<IFactState> Bare { get; } =
    [
        new Trainee { Person = s_person }, new Trainer { Person = s_person }, new Competency { Code = new("COUNT"), Name = new("Counting"), Levels = [new("Basic")] },
        new RoleProfile { Code = new("PRO"), Name = new("Presiding officer") }, new CompetencyAssessment { Person = s_person, Competency = s_level.Competency, Level = 0, On = s_day },
        new Course { Code = s_course, Title = new("Polling") }, new CourseVersion { Course = s_course, Version = "2024-1", Days = 1 },
        new TrainingMaterial { Code = new("MANUAL"), Version = "3", Language = "ur", Title = new("Manual") }, new CodeOfConduct { Code = new("COC"), Version = "2024", Title = new("Code") },
        new CodeAcknowledgement { Person = s_person, Conduct = new("COC"), Version = "2024", On = s_day }, new TrainingPlan { Code = new("TP-2024"), Title = new("Plan") },
        new CascadePlanRecord { Code = new("GE-2024"), Title = new("Cascade"), Request = "{}", Result = "{}" }, new Venue { Code = new("V1"), Name = new("School"), Place = new("D1"), Seats = 1 },
        new TrainingSession { Code = new("S1"), Course = s_course, Version = "2024-1", Days = [s_day], Place = new("D1"), Capacity = 1 },
        new Enrolment { Session = new("S1"), Person = s_person, On = s_day }, new Attendance { Session = new("S1"), Person = s_person, Day = s_day },
        new TestResult { Session = new("S1"), Person = s_person, Kind = TestKind.After, Score = 0, HighestScore = 1, On = s_day }, new SessionFeedback { Session = new("S1"), Form = 7, Question = "q1" },
        new PracticeObservation { Station = new("PS1"), Role = new("PRO"), Person = s_person, Item = "seal", Observer = "FAFEN", On = s_day },
        new StationErrors { Station = new("PS1"), Form = "45", On = s_day, Entries = 1, Errors = 0 },
        new StationNeed { Station = new("PS1"), Place = new("D1"), Role = new("PRO"), Posts = 0 },
        new Duty { Code = new("D-1"), Person = s_person, Role = new("PRO"), Station = new("PS1"), Days = DateRange.Since(s_day) }, new CredentialType { Code = new("WF"), Name = new("Workshop") },
        new Credential { Number = new("C-2"), Type = new("WF"), Holder = s_person, IssuedOn = s_day }, new CredentialRevocation { Credential = new("C-2"), On = s_day, Reason = "Lost" },
        new FacilitationRecord { Person = s_person, Activity = "W1", On = s_day }, new OutcomeAssessment { Person = s_person, Outcome = "O1", On = s_day, IsAchieved = false, Assessor = new PersonRef("p-2") },
        new TrainingReturn { Code = "R1", Title = new("Return") },
    ];
}
