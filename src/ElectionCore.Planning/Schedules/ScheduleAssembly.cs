using System.Collections.Immutable;

namespace ElectionCore.Planning;

/// <summary>Makes the activities of a schedule from what the passes found, and reports what does not fit.</summary>
internal static class ScheduleAssembly
{
    private const int NamedAtMost = 20;

    public static ImmutableArray<ScheduledActivity> Assemble(
        ActivityNetwork network, SchedulePasses passes, ScheduleDirection direction, long end, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (ReportBeyondCalendar(network, passes, diagnostics))
        {
            return [];
        }

        var greatestCritical = Math.Max(0, LeastSlack(passes));
        var activities = ImmutableArray.CreateBuilder<ScheduledActivity>(network.Count);
        for (var number = 0; number < network.Count; number++)
        {
            var activity = network.Activities[number];
            var timing = passes.Timings[number];
            int? slack = timing.IsOver ? null : (int)(passes.LatestEnds[number] - passes.EarliestEnds[number]);
            var (earliestStart, earliestEnd) = (Day(passes.EarliestStarts[number]), Day(passes.EarliestEnds[number]));
            var (latestStart, latestEnd) = (Day(passes.LatestStarts[number]), Day(passes.LatestEnds[number]));
            activities.Add(new()
            {
                Activity = activity,
                DurationDays = timing.Duration,
                Start = direction == ScheduleDirection.Forward ? earliestStart : latestStart,
                End = direction == ScheduleDirection.Forward ? earliestEnd : latestEnd,
                EarliestStart = earliestStart,
                EarliestEnd = earliestEnd,
                LatestStart = latestStart,
                LatestEnd = latestEnd,
                TotalSlackDays = slack,
                FreeSlackDays = timing.IsOver ? null : (int)passes.FreeSlackOf(number, end),
                IsCritical = slack <= greatestCritical,
            });

            if (timing.Duration is null)
            {
                diagnostics.Add(PlanningDiagnostics.DurationUnknown.At(activity.Subject, ("activity", activity.Code)));
            }

            if (slack < 0)
            {
                diagnostics.Add(PlanningDiagnostics.TooLate.At(
                    activity.Subject, ("activity", activity.Code), ("end", earliestEnd), ("latest", latestEnd), ("days", -slack.Value)));
            }
        }

        return activities.MoveToImmutable();
    }

    private static bool ReportBeyondCalendar(ActivityNetwork network, SchedulePasses passes, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var beyond = Enumerable.Range(0, network.Count)
            .Where(n => !IsDay(passes.EarliestStarts[n]) || !IsDay(passes.EarliestEnds[n]) || !IsDay(passes.LatestStarts[n]) || !IsDay(passes.LatestEnds[n]))
            .Select(n => network.Activities[n])
            .ToList();
        if (beyond.Count > 0)
        {
            var names = string.Join(", ", beyond.Take(NamedAtMost).Select(a => a.Code.Value));
            diagnostics.Add(PlanningDiagnostics.BeyondCalendar.At(
                beyond[0].Subject, ("activities", beyond.Count > NamedAtMost ? names + ", …" : names), ("count", beyond.Count)));
        }

        return beyond.Count > 0;
    }

    private static long LeastSlack(SchedulePasses passes)
    {
        var least = long.MaxValue;
        for (var number = 0; number < passes.Timings.Length; number++)
        {
            if (!passes.Timings[number].IsOver)
            {
                least = Math.Min(least, passes.LatestEnds[number] - passes.EarliestEnds[number]);
            }
        }

        return least;
    }

    private static bool IsDay(long number) => number >= 0 && number <= DateOnly.MaxValue.DayNumber;

    private static DateOnly Day(long number) => DateOnly.FromDayNumber((int)number);
}
