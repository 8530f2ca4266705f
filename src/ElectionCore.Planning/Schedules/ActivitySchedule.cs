using System.Collections.Immutable;

namespace ElectionCore.Planning;

/// <summary>
/// When the activities of a plan can and must be done: the critical path method on whole days, forward from a first day or
/// back from a deadline.
/// </summary>
/// <remarks>
/// <para>A dependency bounds a start or an end from below: what waits lies at least the lag after what it waits for. The
/// earliest days are the least that keep all bounds, the latest the greatest that keep them and the end of the whole; the
/// total slack is what lies between them (Kelley and Walker 1959). Days are counted on the calendar, with no holidays.</para>
/// <para>Actual days are facts: what is over stays where it was, and what has begun keeps its start and ends when its
/// duration is over. All but <see cref="CriticalPaths"/> is worked out at once, in time linear in activities and dependencies.</para>
/// </remarks>
public sealed class ActivitySchedule
{
    private readonly ActivityNetwork _network;
    private readonly SchedulePasses _passes;

    private ActivitySchedule(ActivityNetwork network, SchedulePasses passes, ScheduleDirection direction, long end)
    {
        (_network, _passes, Direction) = (network, passes, direction);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        diagnostics.AddRange(network.Faults);
        diagnostics.AddRange(PlannedDateRules.Check(network));
        Activities = ScheduleAssembly.Assemble(network, passes, direction, end, diagnostics);
        Diagnostics = diagnostics.DrainToImmutable();
    }

    /// <summary>From which end it was worked out.</summary>
    public ScheduleDirection Direction { get; }

    /// <summary>
    /// The activities in the order given; of one given twice the first. Empty when days would leave the calendar
    /// (<c>PLN0019</c>).
    /// </summary>
    public ImmutableArray<ScheduledActivity> Activities { get; }

    /// <summary>
    /// What is wrong: activities given twice, that wait for themselves, for unknown ones or for each other (<c>PLN0010</c> to
    /// <c>PLN0013</c>; what is faulty is set aside); days that contradict dependencies or durations (<c>PLN0014</c> to
    /// <c>PLN0017</c>); activities that are late for the deadline (<c>PLN0018</c>).
    /// </summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The first day of the schedule, or null when there is nothing in it.</summary>
    public DateOnly? Start => Activities.IsEmpty ? null : Activities.Min(a => a.Start);

    /// <summary>The day from which all is over, or null when there is nothing in it.</summary>
    public DateOnly? End => Activities.IsEmpty ? null : Activities.Max(a => a.End);

    /// <summary>Schedules everything as early as possible.</summary>
    /// <param name="activities">The activities, in any order.</param>
    /// <param name="start">The day before which nothing starts that has not begun, and nothing ends that is under way.</param>
    /// <param name="deadline">
    /// The first day on which nothing may be left to do, such as polling day; or null for the day on which it can all be over.
    /// </param>
    /// <param name="honourPlannedStarts">Whether nothing starts before its planned first day.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activities"/> or one of them is null.</exception>
    public static ActivitySchedule Forward(
        IEnumerable<PlanActivity> activities, DateOnly start, DateOnly? deadline = null, bool honourPlannedStarts = true)
    {
        var (network, passes) = Read(activities, honourPlannedStarts);
        passes.Forward(start.DayNumber, start.DayNumber);
        var end = deadline?.DayNumber ?? passes.EarliestEnds.DefaultIfEmpty(start.DayNumber).Max();
        passes.Backward(end);
        return new(network, passes, ScheduleDirection.Forward, end);
    }

    /// <summary>Schedules everything as late as possible.</summary>
    /// <param name="activities">The activities, in any order.</param>
    /// <param name="deadline">The first day on which nothing may be left to do, such as polling day.</param>
    /// <param name="start">
    /// The day before which nothing starts that has not begun, and nothing ends that is under way; or null for the latest day
    /// on which the first must start.
    /// </param>
    /// <param name="honourPlannedStarts">Whether the earliest days are not before the planned first days. The latest never are moved by them.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activities"/> or one of them is null.</exception>
    public static ActivitySchedule Backward(
        IEnumerable<PlanActivity> activities, DateOnly deadline, DateOnly? start = null, bool honourPlannedStarts = true)
    {
        var (network, passes) = Read(activities, honourPlannedStarts);
        passes.Backward(deadline.DayNumber);
        var first = start?.DayNumber ?? passes.FirstLatestStart(deadline.DayNumber);
        passes.Forward(first, start?.DayNumber ?? long.MinValue / 4);
        return new(network, passes, ScheduleDirection.Backward, deadline.DayNumber);
    }

    /// <summary>Finds an activity. Time: constant.</summary>
    /// <param name="activity">Its code.</param>
    /// <returns>The activity with its days, or null.</returns>
    public ScheduledActivity? Find(ActivityCode activity) =>
        !Activities.IsEmpty && _network.NumberOf(activity) is >= 0 and var number ? Activities[number] : null;

    /// <summary>
    /// The chains of critical activities, each of which drives the next, from one that no other drives to one that drives
    /// no other.
    /// </summary>
    /// <returns>
    /// The paths, found one by one as they are asked for: there can be very many, so take as many as are needed.
    /// </returns>
    public IEnumerable<ImmutableArray<ScheduledActivity>> CriticalPaths()
    {
        var path = new List<(int Number, int Next)>();
        for (var first = 0; first < Activities.Length; first++)
        {
            if (!Activities[first].IsCritical || IsDriven(first))
            {
                continue;
            }

            path.Add((first, 0));
            var isDeeper = true;
            while (path.Count > 0)
            {
                var (number, next) = path[^1];
                var place = NextDriven(number, next);
                if (place < 0)
                {
                    if (isDeeper)
                    {
                        yield return [.. path.Select(step => Activities[step.Number])];
                    }

                    path.RemoveAt(path.Count - 1);
                    isDeeper = false;
                    continue;
                }

                path[^1] = (number, place + 1);
                path.Add((_network.Links[_network.OutOf(number)[place]].After, 0));
                isDeeper = true;
            }
        }
    }

    private static (ActivityNetwork Network, SchedulePasses Passes) Read(IEnumerable<PlanActivity> activities, bool honourPlannedStarts)
    {
        ArgumentNullException.ThrowIfNull(activities);
        var network = new ActivityNetwork(activities.Select(a => a ?? throw new ArgumentNullException(nameof(activities))));
        return (network, new(network, honourPlannedStarts));
    }

    private bool IsDriven(int number)
    {
        foreach (var link in _network.Into(number))
        {
            if (Drives(link))
            {
                return true;
            }
        }

        return false;
    }

    private int NextDriven(int number, int from)
    {
        var links = _network.OutOf(number);
        for (var place = from; place < links.Length; place++)
        {
            // Two dependencies between the same two activities are one step of one path.
            var link = _network.Links[links[place]];
            if (Drives(link) && !HasEarlier(links[..place], link))
            {
                return place;
            }
        }

        return -1;
    }

    private bool HasEarlier(ReadOnlySpan<int> links, ActivityLink link)
    {
        foreach (var index in links)
        {
            if (_network.Links[index].After == link.After && Drives(_network.Links[index]))
            {
                return true;
            }
        }

        return false;
    }

    private bool Drives(ActivityLink link) =>
        Activities[link.Before].IsCritical && Activities[link.After].IsCritical && _passes.SlackOf(link) == 0;
}
