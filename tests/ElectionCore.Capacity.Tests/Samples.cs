namespace ElectionCore.Capacity.Tests;

/// <summary>Records with what a test does not care about filled in.</summary>
internal static class Samples
{
    public static readonly DateOnly Day = new(2024, 1, 10);
    public static readonly CourseCode Polling = new("POLL");

    public static CourseVersion Version(int days = 2, Ratio? attendance = null, decimal? pass = null, decimal? highest = null, int? cap = null) => new()
    {
        Course = Polling, Version = "1", Days = days, RequiredAttendance = attendance ?? new(1, 1), PassMark = pass, HighestScore = highest, ClassCap = cap,
    };

    public static TrainingSession Session(string code = "S", int days = 2, int capacity = 25, SessionGroup group = SessionGroup.Mixed, params string[] trainers) => new()
    {
        Code = new(code), Course = Polling, Version = "1", Days = [.. Enumerable.Range(0, days).Select(Day.AddDays)], Place = new("D1"),
        Capacity = capacity, Group = group, Trainers = [.. trainers.Select(t => new PersonRef(t))],
    };

    public static Attendance Was(string person, int day = 0, AttendanceState state = AttendanceState.Present, string session = "S") =>
        new() { Session = new(session), Person = new(person), Day = Day.AddDays(day), State = state };

    public static TestResult Test(string person, TestKind kind, decimal score, decimal highest = 100, string session = "S", string? version = null) =>
        new() { Session = new(session), Person = new(person), Kind = kind, Score = score, HighestScore = highest, On = Day, Version = version };

    public static Enrolment Enrolled(string person, int day = 0, EnrolmentStatus status = EnrolmentStatus.Enrolled) =>
        new() { Session = new("S"), Person = new(person), On = Day.AddDays(day), Status = status };

    public static Duty Duty(string code, string person, string station = "ST1", string role = "PRO", bool reserve = false, string? replaces = null, int from = 20, int days = 10) => new()
    {
        Code = new(code), Person = new(person), Station = new(station), Role = new(role), IsReserve = reserve,
        Days = DateRange.Between(Day.AddDays(from), Day.AddDays(from + days)), Replaces = replaces is null ? null : new DutyCode(replaces),
    };

    public static Trainee Person(string key, RecordedSex sex = RecordedSex.Unknown, string? name = null, string? father = null) =>
        new() { Person = new(key), Sex = sex, Name = name is null ? null : new LocalizedText(name), FatherName = father };

    public static RoleProfile Role(string code = "PRO", params CourseCode[] courses) =>
        new() { Code = new(code), Name = new(code), Courses = [.. courses.Length == 0 ? [Polling] : courses] };

    public static Completion Finished(string person, CompletionState state = CompletionState.Finished, string session = "S") =>
        new() { Session = new(session), Course = Polling, Person = new(person), State = state, Days = 2, DaysRequired = 2, On = Day };
}
