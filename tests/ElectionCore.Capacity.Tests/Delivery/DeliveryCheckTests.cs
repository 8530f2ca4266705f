using static ElectionCore.Capacity.Tests.Samples;

namespace ElectionCore.Capacity.Tests;

public sealed class DeliveryCheckTests
{
    private static readonly DeliveryRecords Sound = new()
    {
        Versions = [Version(cap: 25)],
        Venues = [new() { Code = new("V"), Name = new("School"), Place = new("D1"), Seats = 25 }],
        Trainers = [new() { Person = new("t"), Tier = 1, Courses = [Polling], Sex = RecordedSex.Female, Requires = new CredentialTypeCode("TTF") }],
        Sessions = [Session(group: SessionGroup.Women, trainers: "t") with { Venue = new("V"), Room = 1, Tier = 2 }],
        Enrolments = [Enrolled("a")],
        Attendance = [Was("a"), Was("a", 1)],
        Tests = [Test("a", TestKind.After, 100)],
        Feedback = [new() { Session = new("S"), Form = 1, Question = "q", Rating = 5 }],
        Credentials = [new() { Number = new("C1"), Type = new("TTF"), Holder = new("t"), IssuedOn = Day, LastDay = Day.AddDays(1) }],
    };

    public static TheoryData<string, Func<DeliveryRecords, DeliveryRecords>> Faults => new()
    {
        { "CAP0014", r => r with { Versions = [] } },
        { "CAP0015", r => r with { Versions = [Version(3, cap: 25)] } },
        { "CAP0016", r => r with { Versions = [Version(cap: 24)] } },
        { "CAP0016", r => r with { Venues = [.. r.Venues.Select(v => v with { Seats = 20 })] } },
        { "CAP0165", r => r with { Sessions = [.. r.Sessions.Select(s => s with { Room = 7 })], Venues = [.. r.Venues.Select(v => v with { Rooms = 2 })] } },
        { "CAP0017", r => r with { Sessions = [.. r.Sessions.Select(s => s with { Capacity = 1 })], Enrolments = [Enrolled("a"), Enrolled("b")] } },
        { "CAP0018", r => r with { Enrolments = [.. r.Enrolments, Enrolled("b", status: EnrolmentStatus.Waiting)] } },
        { "CAP0019", r => r with { Sessions = [.. r.Sessions, .. r.Sessions.Select(s => s with { Code = new("S2"), Room = 2, Days = [Day.AddDays(1)] })], Versions = [Version(1, cap: 25)], Venues = [.. r.Venues.Select(v => v with { Rooms = 2 })] } },
        { "CAP0020", r => r with { Sessions = [.. r.Sessions, .. r.Sessions.Select(s => s with { Code = new("S2"), Group = SessionGroup.Mixed, Trainers = [] })] } },
        { "CAP0021", r => r with { Trainers = [] , PermitsMenToTrainWomen = true } },
        { "CAP0021", r => r with { Trainers = [.. r.Trainers.Select(t => t with { Courses = [new("OTHER")] })] } },
        { "CAP0021", r => r with { Trainers = [.. r.Trainers.Select(t => t with { Tier = 2 })] } },
        { "CAP0021", r => r with { Credentials = [.. r.Credentials.Select(c => c with { LastDay = Day })] } },
        { "CAP0021", r => r with { Revocations = [new() { Credential = new("C1"), On = Day.AddDays(1), Reason = "Forged" }] } },
        { "CAP0022", r => r with { Trainers = [.. r.Trainers.Select(t => t with { Sex = RecordedSex.Male })] } },
        { "CAP0023", r => r with { Attendance = [.. r.Attendance, Was("a", 2)] } },
        { "CAP0024", r => r with { Attendance = [.. r.Attendance, Was("b")] } },
        { "CAP0024", r => r with { Enrolments = [Enrolled("a", status: EnrolmentStatus.Withdrawn)] } },
        { "CAP0025", r => r with { Sessions = [.. r.Sessions.Select(s => s with { Status = SessionStatus.Cancelled })] } },
        { "CAP0026", r => r with { Tests = [Test("a", TestKind.Before, 101)] } },
        { "CAP0140", r => r with { Tests = [Test("a", TestKind.Before, 1) with { On = Day.AddDays(2) }] } },
        { "CAP0140", r => r with { Tests = [Test("a", TestKind.After, 1) with { On = Day.AddDays(-1) }] } },
        { "CAP0027", r => r with { Tests = [Test("a", TestKind.After, 1, version: "0")] } },
        { "CAP0028", r => r with { Tests = [Test("b", TestKind.After, 1)] } },
        { "CAP0029", r => r with { Feedback = [.. r.Feedback, .. r.Feedback.Select(f => f with { Form = 2 })] } },
        { "CAP0101", Twice() },
        { "CAP0011", r => r with { People = [new() { Person = new("a"), Sex = RecordedSex.Male }], Attendance = [], Tests = [], Feedback = [] } },
        { "CAP0141", r => r with { Sessions = [.. r.Sessions.Select(s => s with { Capacity = 1 })], Enrolments = [], Attendance = [.. r.Attendance, Was("b")] } },
        { "CAP0102", r => r with { Enrolments = [], People = [new() { Person = new("a"), Sex = RecordedSex.Male }] } },
        { "CAP0103", r => r with { Versions = [Version(cap: 25) with { HighestScore = 50 }] } },
    };

    [Fact]
    public void The_last_room_of_a_venue_is_one_of_it_and_the_rooms_of_an_unknown_one_are_not_known()
    {
        var inSecond = Sound with { Sessions = [.. Sound.Sessions.Select(s => s with { Room = 2 })] };
        DeliveryCheck.Check(inSecond).ShouldHaveSingleItem().ToString().ShouldContain("Session S is in room 2 of venue V, which has 1.");
        DeliveryCheck.Check(inSecond with { Venues = [.. Sound.Venues.Select(v => v with { Rooms = 2 })] }).ShouldBeEmpty();
        DeliveryCheck.Check(inSecond with { Venues = [] }).ShouldBeEmpty();
    }

    [Fact]
    public void Sound_records_are_found_sound() => DeliveryCheck.Check(Sound).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_is_found_and_nothing_else(string code, Func<DeliveryRecords, DeliveryRecords> spoil) =>
        DeliveryCheck.Check(spoil(Sound)).Select(d => d.Code).Distinct(StringComparer.Ordinal).ShouldBe([code]);

    [Fact]
    public void Nobody_is_present_at_two_sessions_on_one_day_and_the_first_by_code_is_named_first()
    {
        var found = DeliveryCheck.Check(Twice()(Sound)).ShouldHaveSingleItem();

        found.ToString().ShouldEndWith(": a was present at S and S2 on 2024-01-11.");
        found.Place.Subject.ShouldBe((SubjectRef)new PersonRef("a"));
        DeliveryCheck.Check(Twice(AttendanceState.Partial)(Sound)).ShouldBeEmpty();
        DeliveryCheck.Check(Twice(status: SessionStatus.Cancelled)(Sound)).Select(d => d.Code).ShouldBe(["CAP0025"]);
    }

    private static Func<DeliveryRecords, DeliveryRecords> Twice(AttendanceState state = AttendanceState.Present, SessionStatus status = SessionStatus.Planned) => r => r with
    {
        Sessions = [Session("S2", days: 3) with { Status = status, Days = [Day.AddDays(1), Day.AddDays(2)] }, .. r.Sessions],
        Attendance = [Was("a", 1, state, "S2"), .. r.Attendance],
    };

    [Theory]
    [InlineData(2, null, 1, "2024-01-10 at session S; the room takes at most 1")]
    [InlineData(2, 1, 2, "2024-01-10 at session S; the course takes at most 1")]
    [InlineData(1, 2, 2, "2024-01-10 at session S; the session takes at most 1")]
    [InlineData(2, 2, 2, null)]
    public void More_people_than_the_session_its_course_or_its_room_takes_are_found_and_told_on_the_sheet_of_allowances(int capacity, int? cap, int seats, string? found)
    {
        TrainingSession[] sessions = [Session(capacity: capacity) with { Venue = new("V") }];
        Attendance[] sheet = [Was("a"), Was("b", 0, AttendanceState.Partial), Was("c", 0, AttendanceState.Absent), Was("c", 1)];
        var checks = new AllowanceChecks { Versions = [Version(cap: cap)], Venues = [.. Sound.Venues.Select(v => v with { Seats = seats })] };

        var findings = AllowanceSheet.Of(sessions, sheet, _ => Money.Of(1, "PKR"), checks: checks).Findings;

        findings.Select(f => (f.Code, f.Severity)).ShouldBe(found is null ? [] : [("CAP0141", DiagnosticSeverity.Warning)]);
        findings.ShouldAllBe(f => f.ToString().Contains(found!, StringComparison.Ordinal));
    }

    [Fact]
    public void A_man_may_train_women_where_the_institution_permits_it() =>
        DeliveryCheck.Check(Sound with { Trainers = [.. Sound.Trainers.Select(t => t with { Sex = RecordedSex.Male })], PermitsMenToTrainWomen = true }).ShouldBeEmpty();
}
