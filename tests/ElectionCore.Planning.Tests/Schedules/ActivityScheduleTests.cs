using System.Collections.Immutable;

namespace ElectionCore.Planning.Tests;

public sealed class ActivityScheduleTests
{
    private static readonly DateOnly Start = new(2023, 1, 2);

    [Fact]
    public void A_small_network_worked_by_hand()
    {
        var schedule = ActivitySchedule.Forward(
            [Of("f", 2, "d", "e"), Of("a", 3), Of("b", 4, "a"), Of("c", 2, "a"), Of("d", 5, "b", "c"), Of("e", 1, "c")], Start);

        // Earliest start and end, latest start and end, total and free slack, in days from the start.
        Days(schedule, "a").ShouldBe((0, 3, 0, 3, 0, 0));
        Days(schedule, "b").ShouldBe((3, 7, 3, 7, 0, 0));
        Days(schedule, "c").ShouldBe((3, 5, 5, 7, 2, 0));
        Days(schedule, "d").ShouldBe((7, 12, 7, 12, 0, 0));
        Days(schedule, "e").ShouldBe((5, 6, 11, 12, 6, 6));
        Days(schedule, "f").ShouldBe((12, 14, 12, 14, 0, 0));
        Names(schedule.CriticalPaths()).ShouldBe(["a b d f"]);
        schedule.End.ShouldBe(Start.AddDays(14));
        schedule.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Back_from_polling_day_milestones_lie_as_late_as_they_can()
    {
        var poll = new DateOnly(2024, 2, 8);
        var schedule = ActivitySchedule.Backward(
            [Of("print", 10), Of("ready", 0, "print"), Of("train", 3), Of("trained", 0, "train"), Of("deliver", 5, "ready"), Of("open", 0, "deliver", "trained")], poll);

        schedule.Find(new("open"))!.Start.ShouldBe(poll);
        schedule.Find(new("ready"))!.Start.ShouldBe(poll.AddDays(-5));
        schedule.Find(new("trained"))!.End.ShouldBe(poll);
        schedule.Find(new("train"))!.Start.ShouldBe(poll.AddDays(-3));
        schedule.Find(new("train"))!.TotalSlackDays.ShouldBe(12);
        schedule.Find(new("train"))!.FreeSlackDays.ShouldBe(0);
        schedule.Find(new("trained"))!.FreeSlackDays.ShouldBe(12);
        schedule.Start.ShouldBe(poll.AddDays(-15));
        Names(schedule.CriticalPaths()).ShouldBe(["print ready deliver open"]);
    }

    [Fact]
    public void What_happened_stays_and_what_is_under_way_ends_later()
    {
        var schedule = ActivitySchedule.Forward(
        [
            Of("over", 2) with { Actual = DateRange.Between(Start.AddDays(-9), Start.AddDays(-3)) },
            Of("running", 4, "over") with { Actual = DateRange.Since(Start.AddDays(-1)) },
            Of("long-running", 1) with { Actual = DateRange.Since(Start.AddDays(-20)) },
            Of("next", 2, "running", "long-running"),
            Of("held", 0) with { Actual = DateRange.Between(Start.AddDays(-2), Start.AddDays(-1)) },
        ], Start);

        Days(schedule, "over").ShouldBe((-9, -3, -9, -3, null, null));
        Days(schedule, "running").ShouldBe((-1, 3, -1, 3, 0, 0));
        Days(schedule, "long-running").ShouldBe((-20, 0, -20, 3, 3, 3));
        Days(schedule, "next").ShouldBe((3, 5, 3, 5, 0, 0));
        Days(schedule, "held").ShouldBe((-2, -2, -2, -2, null, null));
    }

    [Fact]
    public void Planned_first_days_hold_back_only_when_they_are_honoured()
    {
        PlanActivity[] activities = [Of("a", 2) with { Planned = DateRange.Since(Start.AddDays(4)) }, Of("b", 1, "a")];

        ActivitySchedule.Forward(activities, Start).End.ShouldBe(Start.AddDays(7));
        ActivitySchedule.Forward(activities, Start, honourPlannedStarts: false).End.ShouldBe(Start.AddDays(3));
    }

    [Fact]
    public void A_deadline_that_cannot_be_kept_names_every_activity_that_is_late_for_it()
    {
        var schedule = ActivitySchedule.Forward([Of("a", 5), Of("b", 5, "a"), Of("c", 1)], Start, Start.AddDays(7));

        schedule.Find(new("b"))!.TotalSlackDays.ShouldBe(-3);
        schedule.Find(new("c"))!.TotalSlackDays.ShouldBe(6);
        schedule.Activities.Select(a => a.IsCritical).ShouldBe([true, true, false]);
        schedule.Diagnostics.Select(d => d.ToString()).ShouldBe(
        [
            "PLN0018 plan-activity:a: Activity a cannot be over before 2023-01-07, and must be by 2023-01-04: 3 days too late.",
            "PLN0018 plan-activity:b: Activity b cannot be over before 2023-01-12, and must be by 2023-01-09: 3 days too late.",
        ]);
    }

    [Fact]
    public void All_faults_come_at_once_and_the_rest_is_scheduled()
    {
        var schedule = ActivitySchedule.Forward(
            [Of("a", 1, "c"), Of("b", 1, "a"), Of("c", 1, "b"), Of("c", 9), Of("d", 2, "d", "x", "c"), Of("e", 1, "f"), Of("f", 1, "e")], Start);

        schedule.Diagnostics.Select(d => d.ToString()).ShouldBe(
        [
            "PLN0010 plan-activity:c: Activity c is given more than once.",
            "PLN0011 plan-activity:d: Activity d waits for itself.",
            "PLN0012 plan-activity:d: Activity d waits for x, which is not there.",
            "PLN0013 plan-activity:a: Activities a, c, b wait for each other in a circle of 3.",
            "PLN0013 plan-activity:e: Activities e, f wait for each other in a circle of 2.",
        ]);

        // Without what b waits for: b, then c, then d.
        schedule.End.ShouldBe(Start.AddDays(4));
    }

    [Fact]
    public void Days_that_contradict_dependencies_or_durations_are_found()
    {
        var first = Of("a", 4) with { Planned = DateRange.Between(Start, Start.AddDays(4)) };
        var milestone = Of("m", 0, "a") with { Planned = DateRange.Between(Start.AddDays(3), Start.AddDays(4)) };
        Codes(first, milestone).ShouldBeEmpty();
        Codes(first, milestone with { Dependencies = [new(new("a"), LagDays: 1)] }).ShouldBe(["PLN0015"]);
        Codes(first with { Actual = DateRange.Between(Start, Start.AddDays(5)) }, milestone).ShouldBe(["PLN0015"]);
        Codes(first with { Actual = DateRange.Between(Start, Start.AddDays(5)) }, milestone with { Actual = milestone.Planned }).ShouldBe(["PLN0016"]);
        Codes(first with { DurationDays = 5 }).ShouldBe(["PLN0017"]);
        Codes(first with { DurationDays = null, Planned = null }).ShouldBe(["PLN0014"]);
        Codes(first with { DurationDays = null }).ShouldBeEmpty();
    }

    [Fact]
    public void Days_outside_the_calendar_leave_no_schedule()
    {
        var schedule = ActivitySchedule.Forward([Of("a", int.MaxValue), Of("b", 1) with { Dependencies = [new(new("a"), LagDays: int.MaxValue)] }], Start);

        schedule.Activities.ShouldBeEmpty();
        schedule.End.ShouldBeNull();
        schedule.Find(new("a")).ShouldBeNull();
        schedule.CriticalPaths().ShouldBeEmpty();
        schedule.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("PLN0019");
    }

    [Fact]
    public void A_hundred_thousand_activities_in_one_chain_or_one_circle_are_no_matter()
    {
        const int Count = 100_000;
        var chain = Enumerable.Range(0, Count).Reverse().Select(n => n == 0 ? Of("a0", 1) : Of($"a{n}", 1, $"a{n - 1}")).ToList();
        var circle = chain.Select(a => a.Code == new ActivityCode("a0") ? Of("a0", 1, $"a{Count - 1}") : a);

        ActivitySchedule.Forward(chain, Start).End.ShouldBe(Start.AddDays(Count));
        ActivitySchedule.Backward(chain, Start.AddDays(Count)).Start.ShouldBe(Start);
        ActivitySchedule.Forward(circle, Start).Diagnostics.ShouldHaveSingleItem().Arguments.ShouldContain(new DiagnosticArgument("count", Count));
    }

    [Fact]
    public void Of_very_many_critical_paths_some_are_found_at_once()
    {
        var lattice = Enumerable.Range(0, 60).SelectMany(n => n == 0
            ? [Of("l0", 1), Of("r0", 1)]
            : new[] { Of($"l{n}", 1, $"l{n - 1}", $"r{n - 1}"), Of($"r{n}", 1, $"l{n - 1}", $"r{n - 1}") });

        ActivitySchedule.Forward(lattice, Start).CriticalPaths().Take(5).Select(p => p.Length).ShouldBe([60, 60, 60, 60, 60]);
    }

    private static PlanActivity Of(string code, int days, params string[] after) => new()
    {
        Code = new(code), Plan = new("p"), Title = new(code), DurationDays = days, Dependencies = [.. after.Select(a => new ActivityDependency(new(a)))],
    };

    private static IEnumerable<string> Codes(params PlanActivity[] activities) => ActivitySchedule.Forward(activities, Start).Diagnostics.Select(d => d.Code);

    private static IEnumerable<string> Names(IEnumerable<ImmutableArray<ScheduledActivity>> paths) =>
        paths.Select(p => string.Join(' ', p.Select(a => a.Activity.Code)));

    private static (int EarliestStart, int EarliestEnd, int LatestStart, int LatestEnd, int? Total, int? Free) Days(ActivitySchedule schedule, string code)
    {
        var found = schedule.Find(new(code))!;
        return (From(found.EarliestStart), From(found.EarliestEnd), From(found.LatestStart), From(found.LatestEnd), found.TotalSlackDays, found.FreeSlackDays);

        static int From(DateOnly day) => day.DayNumber - Start.DayNumber;
    }
}
