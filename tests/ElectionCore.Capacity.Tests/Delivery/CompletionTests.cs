using FsCheck;
using FsCheck.Fluent;
using static ElectionCore.Capacity.Tests.Samples;

namespace ElectionCore.Capacity.Tests;

public sealed class CompletionTests
{
    [Fact]
    public void Days_that_are_not_recorded_are_unknown_until_they_cannot_matter_any_more()
    {
        Attendance[] sheet =
        [
            Was("all"), Was("all", 1), Was("all", 2), Was("half"), Was("half", 1, AttendanceState.Partial), Was("open"), Was("gone", 0, AttendanceState.Absent),
            Was("gone", 1, AttendanceState.Absent), Was("gone", 9),
        ];
        Of(Session(days: 3), Version(3, new(2, 3)), sheet).ShouldBe(
        [
            ("all", CompletionState.Finished, 3, 3, 2), ("gone", CompletionState.NotFinished, 0, 2, 2),
            ("half", CompletionState.Unknown, 1, 2, 2), ("open", CompletionState.Unknown, 1, 1, 2),
        ]);
    }

    [Fact]
    public void A_pass_mark_is_held_against_the_last_test_of_the_same_version()
    {
        Attendance[] sheet = [Was("a"), Was("b"), Was("c"), Was("d")];
        TestResult[] tests =
        [
            Test("a", TestKind.After, 30, 50), Test("b", TestKind.After, 29.9m, 50), Test("c", TestKind.Before, 50, 50), Test("d", TestKind.After, 50, 50, version: "2"),
        ];
        Of(Session(days: 1), Version(1, pass: 60, highest: 100), sheet, tests).Select(c => c.State)
            .ShouldBe([CompletionState.Finished, CompletionState.NotFinished, CompletionState.Unknown, CompletionState.Unknown]);
    }

    [Fact]
    public void A_test_that_cannot_be_passes_nobody_and_fails_nobody()
    {
        TestResult[] tests = [Test("a", TestKind.After, 51, 50), Test("b", TestKind.After, 50, 50) with { On = Day.AddDays(-1) }, Test("c", TestKind.After, 0, 50) with { On = Day.AddDays(-1) }];
        var completions = CompletionList.Of([Session(days: 1)], [Version(1, pass: 60, highest: 100)], [Was("a"), Was("b"), Was("c")], tests);

        completions.Select(c => (c.State, c.Score)).ShouldBe(Enumerable.Repeat((CompletionState.Unknown, (decimal?)null), 3));
    }

    [Fact]
    public void A_cancelled_session_finishes_nobody_and_an_unknown_version_says_nothing()
    {
        Of(Session(days: 1) with { Status = SessionStatus.Cancelled }, Version(1), [Was("a")]).ShouldBeEmpty();
        Of(Session(days: 1) with { Version = "9" }, Version(1), [Was("a")]).Select(c => c.State).ShouldBe([CompletionState.Unknown]);
    }

    [Fact]
    public void More_days_never_make_anybody_less_finished()
    {
        var cases = Gen.Choose(1, 6).SelectMany(days => Gen.Choose(0, 3).ListOf(days).Select(states => (days, states: states.ToList()))).ToArbitrary();
        Properties.Check(Prop.ForAll(cases, c =>
        {
            var sheet = c.states.SelectMany((s, i) => s == 3 ? [] : new[] { Was("p", i, (AttendanceState)s) }).ToList();
            var before = Judge(sheet);
            return sheet.Where(a => a.State != AttendanceState.Present).All(a =>
                Judge([.. sheet.Where(o => o != a), a with { State = AttendanceState.Present }]) is var after
                && (before != CompletionState.Finished || after == CompletionState.Finished));

            CompletionState Judge(List<Attendance> attendance) =>
                CompletionList.Of([Session(days: c.days)], [Version(c.days, new(3, 4))], attendance, []) is [var one] ? one.State : CompletionState.Unknown;
        }));
    }

    [Fact]
    public void The_days_of_the_version_are_gathered_over_its_sessions_and_a_day_counts_once()
    {
        TrainingSession[] sessions =
        [
            On("A", 0), On("B", 1), On("C", 1), On("OTHER", 2) with { Version = "9" }, On("LONG", 3, 4),
        ];
        Attendance[] sheet =
        [
            Was("one", 0, session: "A"), Was("two", 0, session: "A"), Was("two", 1, session: "B"), Was("same", 1, session: "B"), Was("same", 1, session: "C"),
            Was("again", 0, session: "A"), Was("again", 0, session: "A"), Was("elsewhere", 0, session: "A"), Was("elsewhere", 2, session: "OTHER"),
            Was("gone", 0, AttendanceState.Absent, "A"), Was("open", 0, session: "A"), Was("open", 3, session: "LONG"), Was("absent", 0, session: "A"), Was("absent", 1, AttendanceState.Absent, "B"),
        ];
        var versions = new[] { Version(2), Version(2) with { Version = "9" } };

        CompletionList.Of(sessions, versions, sheet, []).Select(c => $"{c.Person} {c.Session}: {c.State} {c.DaysPresent}/{c.Days} {c.Gathered}").ShouldBe(
        [
            "absent A: Partly 1/2 ", "again A: Partly 1/2 ", "elsewhere A: Partly 1/2 ", "gone A: NotFinished 0/2 ", "one A: Partly 1/2 ", "open A: Partly 1/2 ", "two A: Partly 1/2 ",
            "absent B: NotFinished 0/2 ", "same B: Partly 1/2 C", "two B: Finished 2/2 A", "same C: Partly 1/2 B", "open LONG: Finished 2/2 A", "elsewhere OTHER: Partly 1/2 ",
        ]);
    }

    [Fact]
    public void The_last_test_at_any_of_the_sessions_counts_for_days_that_are_gathered()
    {
        TrainingSession[] sessions = [On("A", 0), On("B", 1)];
        Attendance[] sheet = [.. new[] { "fail", "pass", "none" }.SelectMany(p => new[] { Was(p, 0, session: "A"), Was(p, 1, session: "B") })];
        TestResult[] tests = [Test("fail", TestKind.After, 10, session: "A"), Test("pass", TestKind.After, 60, session: "A")];

        CompletionList.Of(sessions, [Version(2, pass: 50)], sheet, tests).Where(c => c.Session.Value == "B").Select(c => (c.Person.Value, c.State))
            .ShouldBe([("fail", CompletionState.NotFinished), ("none", CompletionState.Unknown), ("pass", CompletionState.Finished)]);
    }

    [Fact]
    public void A_session_longer_than_its_version_asks_for_its_own_days()
    {
        Of(Session(days: 3), Version(2), [Was("a"), Was("a", 1), Was("a", 2, AttendanceState.Absent)]).ShouldBe([("a", CompletionState.Partly, 2, 3, 3)]);
    }

    private static TrainingSession On(string code, params int[] days) => Session(code) with { Days = [.. days.Select(Day.AddDays)] };

    private static List<(string Person, CompletionState State, int Present, int Recorded, int Required)> Of(
        TrainingSession session, CourseVersion version, Attendance[] sheet, params TestResult[] tests) =>
        [.. CompletionList.Of([session], [version], sheet, tests).Select(c => (c.Person.Value, c.State, c.DaysPresent, c.DaysRecorded, c.DaysRequired))];
}
