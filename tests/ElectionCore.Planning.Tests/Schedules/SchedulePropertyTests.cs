using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Planning.Tests;

public sealed class SchedulePropertyTests
{
    private static readonly DateOnly Start = new(2023, 6, 1);

    private static Arbitrary<int> Seeds => Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Fact]
    public void Forward_days_and_slacks_are_what_shifting_shows() => Check.One(Properties.Times(400), Prop.ForAll(Seeds, seed =>
    {
        var activities = Network(seed, withFacts: true);
        var schedule = ActivitySchedule.Forward(activities, Start);
        var (starts, ends) = NaiveSchedule.Solve(activities, Start.DayNumber);
        var end = ends.Max();
        var least = schedule.Activities.Min(a => a.TotalSlackDays);

        foreach (var (number, scheduled) in schedule.Activities.Index())
        {
            scheduled.EarliestStart.DayNumber.ShouldBe(starts[number]);
            scheduled.EarliestEnd.DayNumber.ShouldBe(ends[number]);
            if (scheduled is not { TotalSlackDays: { } total, FreeSlackDays: { } free })
            {
                activities[number].Actual!.Value.To.ShouldNotBeNull();
                continue;
            }

            NaiveSchedule.Solve(activities, Start.DayNumber, (number, total)).Ends.Max().ShouldBe(end);
            NaiveSchedule.Solve(activities, Start.DayNumber, (number, total + 1)).Ends.Max().ShouldBe(end + 1);
            MovesNothingElse(number, free).ShouldBeTrue();
            MovesNothingElse(number, free + 1).ShouldBeFalse();
            scheduled.IsCritical.ShouldBe(total == least);
        }

        bool MovesNothingElse(int number, int days)
        {
            var moved = NaiveSchedule.Solve(activities, Start.DayNumber, (number, days));
            return moved.Ends.Max() == end && Enumerable.Range(0, starts.Length)
                .All(other => other == number || (moved.Starts[other] == starts[other] && moved.Ends[other] == ends[other]));
        }
    }));

    [Fact]
    public void Backward_slack_is_how_far_the_earliest_days_can_slip_before_the_deadline_is_missed() => Check.One(Properties.Times(400), Prop.ForAll(Seeds, seed =>
    {
        var activities = Network(seed, withFacts: false);
        var schedule = ActivitySchedule.Backward(activities, Start);
        var first = schedule.Start!.Value.DayNumber;

        schedule.End.ShouldBe(Start);
        schedule.Activities.Min(a => a.TotalSlackDays).ShouldBe(0);
        foreach (var (number, scheduled) in schedule.Activities.Index())
        {
            scheduled.Start.ShouldBe(scheduled.LatestStart);
            (scheduled.Start.DayNumber + activities[number].DurationDays).ShouldBe(scheduled.End.DayNumber);
            var slack = scheduled.TotalSlackDays!.Value;
            var onTheEdge = NaiveSchedule.Solve(activities, first, (number, slack));
            onTheEdge.Ends.Max().ShouldBeLessThanOrEqualTo(Start.DayNumber);
            onTheEdge.Starts[number].ShouldBe(scheduled.Start.DayNumber);
            NaiveSchedule.Solve(activities, first, (number, slack + 1)).Ends.Max().ShouldBeGreaterThan(Start.DayNumber);
        }
    }));

    [Fact]
    public void The_end_of_a_forward_schedule_as_deadline_gives_the_same_slack_backward() => Properties.Check(Prop.ForAll(Seeds, seed =>
    {
        var activities = Network(seed, withFacts: true);
        var forward = ActivitySchedule.Forward(activities, Start);
        var end = DateOnly.FromDayNumber(forward.Activities.Max(a => a.EarliestEnd.DayNumber));
        var backward = ActivitySchedule.Backward(activities, end, Start);

        backward.Activities.Select(a => (a.TotalSlackDays, a.FreeSlackDays, a.LatestStart, a.EarliestEnd))
            .ShouldBe(forward.Activities.Select(a => (a.TotalSlackDays, a.FreeSlackDays, a.LatestStart, a.EarliestEnd)));
    }));

    [Fact]
    public void Critical_paths_are_without_gap_and_hold_every_critical_activity() => Properties.Check(Prop.ForAll(Seeds, seed =>
    {
        var schedule = ActivitySchedule.Forward(Network(seed, withFacts: false), Start);
        var paths = schedule.CriticalPaths().ToList();

        paths.Select(p => string.Join(',', p.Select(a => a.Activity.Code))).ShouldBeUnique(StringComparer.Ordinal);
        paths.SelectMany(p => p).Distinct().Count().ShouldBe(schedule.Activities.Count(a => a.IsCritical));
        foreach (var (before, after) in paths.SelectMany(p => p.Zip(p.Skip(1))))
        {
            after.Activity.Dependencies.ShouldContain(d => d.Activity == before.Activity.Code);
        }
    }));

    // Activities wait only for earlier ones of a shuffled order, so that there is no circle.
    private static List<PlanActivity> Network(int seed, bool withFacts)
    {
        var random = new Random(seed);
        var order = Enumerable.Range(0, random.Next(1, 9)).ToArray();
        random.Shuffle(order);
        var activities = new PlanActivity[order.Length];
        foreach (var (place, number) in order.Index())
        {
            var fact = withFacts ? random.Next(8) : 7;
            var begun = Start.AddDays(random.Next(-9, 3));
            activities[number] = new()
            {
                Code = new($"a{number}"),
                Plan = new("p"),
                Title = new("An activity"),
                DurationDays = fact < 2 ? random.Next(1, 6) : random.Next(6),
                Planned = withFacts && random.Next(3) == 0 ? DateRange.Since(Start.AddDays(random.Next(12))) : null,
                Actual = fact switch { 0 => DateRange.Between(begun, begun.AddDays(random.Next(1, 8))), 1 => DateRange.Since(begun), _ => null },
                Dependencies =
                [
                    .. order.Take(place).Where(_ => random.Next(3) == 0).Select(other =>
                        new ActivityDependency(new($"a{other}"), (DependencyKind)random.Next(4), random.Next(-4, 7))),
                ],
            };
        }

        return [.. activities];
    }
}
