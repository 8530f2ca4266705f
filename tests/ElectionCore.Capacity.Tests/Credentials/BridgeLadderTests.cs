using System.Text.Json.Serialization;

namespace ElectionCore.Capacity.Tests;

/// <summary>
/// BRIDGE's ladder of accreditation (bridge-project.org): semi-accredited after a module workshop, all 10 days of the train-the-facilitator
/// course and all outcomes; workshop after 30 hours under supervision in modules; accrediting after 150 hours, 75 % in module workshops.
/// </summary>
public sealed class BridgeLadderTests
{
    private static readonly PersonRef Ali = new("ali");
    private static readonly PersonRef Assessor = new("zahra");
    private static readonly DateOnly Today = new(2024, 6, 30);
    private static readonly CourseCode Module = new("MOD-VR");
    private static readonly CourseCode Ttf = new("TTF");
    private static readonly ValueList<CredentialType> Ladder = CredentialLadders.Bridge([Module, new("MOD-EC")], Ttf, ["O1", "O2"]);

    private static readonly CredentialRecords Records = new()
    {
        Types = Ladder,
        Credentials = [Held("A-3", Ladder[2], Assessor, new(2020, 1, 1))],
        Revocations = [],
        Sessions = [Session("M", Module, new(2024, 2, 1), 3), Session("T", Ttf, new(2024, 3, 1), 10)],
        Versions = [new() { Course = Module, Version = "1", Days = 3, PassMark = 60, HighestScore = 100 }],
        Attendance = [.. Days("M", new(2024, 2, 1), 3), .. Days("T", new(2024, 3, 1), 10)],
        Tests = [Score(60)],
        Facilitation = [],
        Assessments = [Outcome("O1", Assessor), Outcome("O2", Assessor)],
    };

    [Fact]
    public void Each_rung_is_reached_in_turn()
    {
        Evaluate(Records, 0).State.ShouldBe(ConditionState.Met);
        var semi = CredentialIssue.Give(Evaluate(Records, 0), CredentialNumbers.Make("BR", 2024, 1));
        semi.IssuedOn.ShouldBe(Today);
        semi.LastDay.ShouldBeNull();

        var workshop = Evaluate(Records, 1);
        workshop.State.ShouldBe(ConditionState.Unmet);
        workshop.Results.Select(r => r.State).ShouldBe([ConditionState.Unmet, ConditionState.Unmet]);
        workshop.Results[0].Lacking.ShouldBe(["BRIDGE-1"]);

        var records = Records with { Credentials = [.. Records.Credentials!, semi], Facilitation = Log(5, 360, CredentialLadders.ModuleWorkshop, isSupervised: true) };
        Evaluate(records, 1).State.ShouldBe(ConditionState.Met);
        Evaluate(records with { Facilitation = [.. records.Facilitation!.Skip(1)] }, 1).Results[1].Figures[0].Missing.ShouldBe(new Ratio(360, 1));

        var second = CredentialIssue.Give(Evaluate(records, 1), CredentialNumbers.Make("BR", 2024, 2));
        records = records with
        {
            Credentials = [.. records.Credentials!, second],
            Facilitation = [.. Log(25, 270, CredentialLadders.ModuleWorkshop, isSupervised: false), .. Log(25, 90, "briefing", isSupervised: null)],
        };
        var accrediting = Evaluate(records, 2);
        accrediting.State.ShouldBe(ConditionState.Met);
        accrediting.Results[1].Figures.Select(f => (f.Needed, f.There)).ShouldBe([(new Ratio(9000, 1), 9000L), (new Ratio(6750, 1), 6750L)]);
        Evaluate(records, 3).State.ShouldBe(ConditionState.Unmet);
    }

    [Fact]
    public void A_share_of_hours_is_compared_exactly_and_more_hours_elsewhere_take_nothing_away()
    {
        var type = Ladder[2] with { Conditions = [Ladder[2].Conditions[1]] };
        IReadOnlyCollection<FacilitationRecord> log = [.. Log(25, 270, CredentialLadders.ModuleWorkshop, isSupervised: null), .. Log(25, 90, "briefing", isSupervised: null)];

        State(log).ShouldBe(ConditionState.Met);
        State([.. log.Skip(1), log.First() with { Minutes = 269 }]).ShouldBe(ConditionState.Unmet);
        State([.. log, .. Log(40, 480, "conference", isSupervised: null)]).ShouldBe(ConditionState.Met);

        ConditionState State(IReadOnlyCollection<FacilitationRecord> facilitation) =>
            new CredentialRules(Records with { Facilitation = facilitation }).Evaluate(type, Ali, Today).State;
    }

    [Fact]
    public void What_is_not_recorded_is_unknown_and_never_zero()
    {
        new CredentialRules(new() { Types = Ladder }).Evaluate(Ladder[0], Ali, Today).Results
            .ShouldAllBe(r => r.State == ConditionState.Unknown && r.Figures[0].There == null && r.Figures[0].Missing == null);

        // Of one day of ten nothing is on the sheet; then it says absent.
        var gap = Records with { Attendance = [.. Records.Attendance!.Where(a => a.Day != new DateOnly(2024, 3, 5))] };
        var days = Evaluate(gap, 0).Results[1];
        (days.State, days.Figures[0].There, days.Figures[0].Uncertain).ShouldBe((ConditionState.Unknown, 9, 1));
        var absent = gap with { Attendance = [.. gap.Attendance!, Day("T", new(2024, 3, 5), AttendanceState.Partial)] };
        Evaluate(absent, 0).Results[1].State.ShouldBe(ConditionState.Unmet);
        Evaluate(absent, 0).Results[1].Figures[0].Missing.ShouldBe(new Ratio(1, 1));

        // Hours of which nobody wrote how many, or whether they were supervised, may be enough; those that were not supervised cannot.
        var semi = Records with { Credentials = [.. Records.Credentials!, Held("A-1", Ladder[0], Ali, new(2024, 4, 1))] };
        var hours = Log(5, 360, CredentialLadders.ModuleWorkshop, isSupervised: true);
        Evaluate(semi with { Facilitation = [.. hours.Skip(1), hours[0] with { Minutes = null }] }, 1).State.ShouldBe(ConditionState.Unknown);
        Evaluate(semi with { Facilitation = [.. hours.Skip(1), hours[0] with { IsSupervised = null }] }, 1).State.ShouldBe(ConditionState.Unknown);
        Evaluate(semi with { Facilitation = [.. hours.Skip(1), hours[0] with { IsSupervised = false }] }, 1).State.ShouldBe(ConditionState.Unmet);
        Evaluate(semi with { Facilitation = [.. hours.Skip(1), hours[0] with { Minutes = null, Programme = "LEAD" }] }, 1).State.ShouldBe(ConditionState.Unmet);
        Evaluate(semi with { Revocations = null, Facilitation = hours }, 1).State.ShouldBe(ConditionState.Unknown);
    }

    [Fact]
    public void An_assessor_has_the_rank_on_the_day_of_the_assessment()
    {
        Assessed([Outcome("O1", Assessor), Outcome("O2", Assessor)]).ShouldBe(ConditionState.Met);
        Assessed([Outcome("O1", Assessor)]).ShouldBe(ConditionState.Unmet);
        Assessed([Outcome("O1", Assessor), Outcome("O2", Assessor) with { IsAchieved = false }]).ShouldBe(ConditionState.Unmet);
        Assessed([Outcome("O1", Assessor), Outcome("O2", new("stranger"))]).ShouldBe(ConditionState.Unknown);
        Assessed([Outcome("O1", Assessor), Outcome("O2", null)]).ShouldBe(ConditionState.Unknown);
        Assessed([Outcome("O1", Assessor), Outcome("O2", new("stranger")) with { AssessorRank = 2 }]).ShouldBe(ConditionState.Unmet);
        Assessed([Outcome("O1", Assessor), Outcome("O2", new("stranger")) with { AssessorRank = 3 }]).ShouldBe(ConditionState.Met);
        Assessed([Outcome("O1", Assessor), Outcome("O2", Ali) with { AssessorRank = 4 }]).ShouldBe(ConditionState.Unmet);
        Assessed([Outcome("O1", Assessor), Outcome("O2", Assessor) with { On = new(2019, 5, 1) }]).ShouldBe(ConditionState.Unmet);
        Assessed([Outcome("O1", Assessor), Outcome("O2", Assessor) with { On = new(2024, 7, 1) }]).ShouldBe(ConditionState.Unmet);

        static ConditionState Assessed(IReadOnlyCollection<OutcomeAssessment> assessments)
        {
            var result = Evaluate(Records with { Assessments = assessments }, 0).Results[2];
            result.Lacking.Count.ShouldBe(result.State == ConditionState.Met ? 0 : 1);
            return result.State;
        }
    }

    [Fact]
    public void A_course_counts_when_attendance_and_test_do()
    {
        Finished(Records).ShouldBe(ConditionState.Met);
        Finished(Records with { Tests = [Score(59)] }).ShouldBe(ConditionState.Unmet);
        Finished(Records with { Tests = [] }).ShouldBe(ConditionState.Unknown);
        Finished(Records with { Tests = [Score(60) with { On = Today.AddDays(1) }] }).ShouldBe(ConditionState.Unknown);
        Finished(Records with { Sessions = [.. Records.Sessions!.Select(s => s with { Status = SessionStatus.Cancelled })] }).ShouldBe(ConditionState.Unmet);
        Finished(Records with { Attendance = [.. Records.Attendance!.Where(a => a.Day != new DateOnly(2024, 2, 3))] }).ShouldBe(ConditionState.Unknown);

        // The version is content with two days of three; a condition can ask for more.
        var lenient = Records with
        {
            Versions = [Records.Versions.First() with { RequiredAttendance = new(2, 3) }],
            Attendance = [.. Records.Attendance!.Where(a => a.Day != new DateOnly(2024, 2, 3)), Day("M", new(2024, 2, 3), AttendanceState.Absent)],
        };
        Finished(lenient).ShouldBe(ConditionState.Met);
        var type = new CredentialType { Code = new("X"), Name = new("X"), Conditions = [new FinishedCourseCondition { Courses = [Module], MinimumAttendance = new(3, 4) }] };
        new CredentialRules(lenient).Evaluate(type, Ali, Today).State.ShouldBe(ConditionState.Unmet);

        static ConditionState Finished(CredentialRecords records) => Evaluate(records, 0).Results[0].State;
    }

    [Fact]
    public void Nothing_is_given_unless_all_conditions_are_met()
    {
        var refused = Should.Throw<RuleViolationException>(() => CredentialIssue.Give(Evaluate(Records with { Tests = [] }, 0), new("N-1")));

        refused.Diagnostic.ToString().ShouldBe("CAP0070 credential-type:BRIDGE-1: ali cannot be given BRIDGE-1: 0 of its conditions are not met and 1 are unknown.");
    }

    [Fact]
    public void Lead_has_three_levels_of_which_the_first_takes_seven_days()
    {
        var ladder = CredentialLadders.Lead(new("TOT"));

        ladder.Select(t => t.Rank).ShouldBe([1, 2, 3]);
        var records = Records with { Sessions = [Session("L", new("TOT"), new(2024, 5, 1), 7)], Attendance = [.. Days("L", new(2024, 5, 1), 7)] };
        new CredentialRules(records).Evaluate(ladder[0], Ali, new(2024, 5, 7)).State.ShouldBe(ConditionState.Met);
        new CredentialRules(records).Evaluate(ladder[0], Ali, new(2024, 5, 6)).State.ShouldBe(ConditionState.Unmet);
        new CredentialRules(records).Evaluate(ladder[1], Ali, Today).State.ShouldBe(ConditionState.Unmet);
    }

    [Fact]
    public void Conditions_say_in_words_what_they_ask_for()
    {
        Ladder.SelectMany(t => t.Conditions).Select(c => c.Describe()).ShouldBe(
        [
            "Finishes MOD-VR or MOD-EC",
            "Attends 10 days of one session of TTF",
            "Is assessed as having achieved O1, O2 by somebody of rank 3 or more",
            "Holds a valid BRIDGE-1",
            "Facilitates 30 hours under supervision, all of them in module-workshop",
            "Holds a valid BRIDGE-2",
            "Facilitates 150 hours, at least 3/4 of them in module-workshop",
            "Holds a valid BRIDGE-3",
        ]);
        new FinishedCourseCondition { Courses = [new("A"), new("B"), new("C")], Count = 2, MinimumAttendance = new(4, 5) }.Describe()
            .ShouldBe("Finishes 2 of A, B, C, attending at least 4/5 of its days");
        new HeldCredentialCondition { Types = [new("X"), new("Y")], MustStayValid = true }.Describe().ShouldBe("Holds a valid X or Y, and for as long as that is valid");
        new AttendedDaysCondition { Course = new("A"), Days = 1 }.Describe().ShouldBe("Attends 1 day of one session of A");
    }

    [Fact]
    public void The_programmes_name_no_course_that_is_not_among_them_and_no_days_that_are_not_published()
    {
        var all = CredentialProgrammes.All;
        all.Select(s => s.FactKey).ShouldBeUnique(StringComparer.Ordinal);
        var known = all.OfType<Course>().Select(c => (SubjectRef)c.Code).Concat(all.OfType<CredentialType>().Select(t => (SubjectRef)t.Code)).ToHashSet();
        all.SelectMany(s => s.References).ShouldAllBe(r => known.Contains(r));
        all.OfType<CourseVersion>().Select(v => (v.Course.Value, v.Days)).ShouldBe([("LEAD-COURSE", 5), ("LEAD-TOT", 7), ("BRIDGE-TTF", 10)]);
        all.OfType<CredentialType>().Count().ShouldBe(7);
    }

    [Fact]
    public void Every_kind_of_condition_has_a_word_of_its_own_in_json()
    {
        var declared = typeof(CredentialCondition).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false).Cast<JsonDerivedTypeAttribute>().ToList();
        var kinds = typeof(CredentialCondition).Assembly.GetTypes().Where(t => t.BaseType == typeof(CredentialCondition)).ToList();

        declared.Select(d => d.DerivedType).ShouldBe(kinds, ignoreOrder: true);
        declared.Select(d => d.TypeDiscriminator).Distinct().Count().ShouldBe(kinds.Count);
    }

    private static CredentialEvaluation Evaluate(CredentialRecords records, int rung) => new CredentialRules(records).Evaluate(Ladder[rung], Ali, Today);

    private static Credential Held(string number, CredentialType type, PersonRef holder, DateOnly on) =>
        new() { Number = new(number), Type = type.Code, Holder = holder, IssuedOn = on };

    private static TrainingSession Session(string code, CourseCode course, DateOnly first, int days) => new()
    {
        Code = new(code), Course = course, Version = "1", Place = new("PK-IS"), Capacity = 25, Days = [.. Enumerable.Range(0, days).Select(first.AddDays)],
    };

    private static IEnumerable<Attendance> Days(string session, DateOnly first, int days) =>
        Enumerable.Range(0, days).Select(d => Day(session, first.AddDays(d), AttendanceState.Present));

    private static Attendance Day(string session, DateOnly day, AttendanceState state) => new() { Session = new(session), Person = Ali, Day = day, State = state };

    private static TestResult Score(decimal score) =>
        new() { Session = new("M"), Person = Ali, Kind = TestKind.After, Score = score, HighestScore = 100, On = new(2024, 2, 3) };

    private static OutcomeAssessment Outcome(string outcome, PersonRef? assessor) =>
        new() { Person = Ali, Outcome = outcome, On = new(2024, 3, 10), IsAchieved = true, Assessor = assessor };

    private static List<FacilitationRecord> Log(int days, int minutes, string category, bool? isSupervised) =>
    [
        .. Enumerable.Range(0, days).Select(d => new FacilitationRecord
        {
            Person = Ali, Activity = category, On = new DateOnly(2024, 4, 1).AddDays(d), Minutes = minutes, Category = category, Programme = "BRIDGE", IsSupervised = isSupervised,
        }),
    ];
}
