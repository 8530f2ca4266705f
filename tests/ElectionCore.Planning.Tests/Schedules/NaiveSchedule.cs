namespace ElectionCore.Planning.Tests;

/// <summary>The earliest days found by raising them until every bound is kept. Slow, and nothing else.</summary>
internal static class NaiveSchedule
{
    public static (int[] Starts, int[] Ends) Solve(IReadOnlyList<PlanActivity> activities, int start, (int Number, int Days)? slip = null)
    {
        var places = activities.Index().ToDictionary(a => a.Item.Code, a => a.Index);
        var (starts, ends) = Relax(null);
        return slip is { } moved ? Relax((moved.Number, ends[moved.Number] + moved.Days)) : (starts, ends);

        (int[] Starts, int[] Ends) Relax((int Number, int Day)? floor)
        {
            var (s, e) = (new int[activities.Count], new int[activities.Count]);
            for (var hasChanged = true; hasChanged;)
            {
                hasChanged = false;
                foreach (var (number, activity) in activities.Index())
                {
                    var days = activity.DurationDays!.Value;
                    var (first, end) = (Math.Max(start, activity.Planned?.From?.DayNumber ?? start), activity.Actual is null ? 0 : start);
                    foreach (var dependency in activity.Dependencies)
                    {
                        var before = places[dependency.Activity];
                        var limit = dependency.LagDays + (dependency.Kind is DependencyKind.FinishToStart or DependencyKind.FinishToFinish ? e : s)[before];
                        (first, end) = dependency.Kind is DependencyKind.FinishToStart or DependencyKind.StartToStart
                            ? (Math.Max(first, limit), end)
                            : (first, Math.Max(end, limit));
                    }

                    end = floor is { } least && least.Number == number ? Math.Max(end, least.Day) : end;
                    first = activity.Actual?.From?.DayNumber ?? Math.Max(first, end - days);
                    end = activity.Actual?.To?.DayNumber ?? Math.Max(end, first + days);
                    hasChanged |= s[number] != first || e[number] != end;
                    (s[number], e[number]) = (first, end);
                }
            }

            return (s, e);
        }
    }
}
