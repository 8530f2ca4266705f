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
    public void A_cancelled_session_finishes_nobody_and_an_unknown_version_says_nothing()
    {
        Of(Session(days: 1) with { Status = SessionStatus.Cancelled }, Version(1), [Was("a")]).ShouldBeEmpty();
        Of(Session(days: 1) with { Version = "9" }, Version(1), [Was("a")]).Select(c => c.State).ShouldBe([CompletionState.Unknown]);
    }

    [Fact]
    public void More_days_never_make_anybody_less_finished()
    {
        var cases = Gen.Choose(1, 6).SelectMany(days => Gen.Choose(0, 3).ListOf(days).Select(states => (days, states: states.ToList()))).ToArbitrary();
        Check.QuickThrowOnFailure(Prop.ForAll(cases, c =>
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

    private static List<(string Person, CompletionState State, int Present, int Recorded, int Required)> Of(
        TrainingSession session, CourseVersion version, Attendance[] sheet, params TestResult[] tests) =>
        [.. CompletionList.Of([session], [version], sheet, tests).Select(c => (c.Person.Value, c.State, c.DaysPresent, c.DaysRecorded, c.DaysRequired))];
}
