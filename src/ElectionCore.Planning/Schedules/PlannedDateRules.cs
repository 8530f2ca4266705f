namespace ElectionCore.Planning;

/// <summary>Compares the days that people gave, planned or actual, with the dependencies and the durations.</summary>
internal static class PlannedDateRules
{
    public static IEnumerable<Diagnostic> Check(ActivityNetwork network)
    {
        for (var number = 0; number < network.Count; number++)
        {
            var activity = network.Activities[number];
            if (activity is { Actual: null, DurationDays: > 0 and var duration, Planned.Days: { } days } && duration > days)
            {
                yield return PlanningDiagnostics.DurationLongerThanPlanned.At(
                    activity.Subject, ("activity", activity.Code), ("duration", duration), ("days", days));
            }
        }

        foreach (var link in network.Links)
        {
            var (before, after) = (network.Activities[link.Before], network.Activities[link.After]);

            // What takes no days has a day and not an hour: either end of the day will do.
            var from = link.FromEnd && before.DurationDays != 0 ? EndOf(before) : StartOf(before);
            var to = link.ToStart && after.DurationDays != 0 ? StartOf(after) : EndOf(after);
            if (from is not { } known || to is not { } other || other.Day - known.Day - link.Lag is var margin && margin >= 0)
            {
                continue;
            }

            var descriptor = known.IsActual && other.IsActual
                ? PlanningDiagnostics.ActualAgainstDependency
                : PlanningDiagnostics.PlannedAgainstDependency;
            yield return descriptor.At(
                after.Subject, ("activity", after.Code), ("predecessor", before.Code), ("kind", Words.Of(link.Kind)), ("days", -margin));
        }
    }

    private static (long Day, bool IsActual)? StartOf(PlanActivity activity) =>
        activity.Actual?.From is { } actual ? (actual.DayNumber, true)
        : activity.Planned?.From is { } planned ? (planned.DayNumber, false)
        : null;

    private static (long Day, bool IsActual)? EndOf(PlanActivity activity) =>
        activity.Actual?.To is { } actual ? (actual.DayNumber, true)
        : activity.Planned?.To is { } planned ? (planned.DayNumber, false)
        : null;
}
