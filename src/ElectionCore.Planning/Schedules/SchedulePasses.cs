namespace ElectionCore.Planning;

/// <summary>
/// The two passes of the critical path method over a network, in day numbers. They need no order between them: neither
/// reads what the other finds.
/// </summary>
internal sealed class SchedulePasses
{
    private const long Far = long.MaxValue / 4;

    private readonly ActivityNetwork _network;
    private readonly ActivityTiming[] _timings;
    private readonly bool _honourPlannedStarts;

    public SchedulePasses(ActivityNetwork network, bool honourPlannedStarts)
    {
        (_network, _honourPlannedStarts) = (network, honourPlannedStarts);
        _timings = [.. network.Activities.Select(ActivityTiming.Of)];
        (EarliestStarts, EarliestEnds) = (new long[network.Count], new long[network.Count]);
        (LatestStarts, LatestEnds) = (new long[network.Count], new long[network.Count]);
    }

    public ReadOnlySpan<ActivityTiming> Timings => _timings;

    public long[] EarliestStarts { get; }

    public long[] EarliestEnds { get; }

    public long[] LatestStarts { get; }

    public long[] LatestEnds { get; }

    /// <param name="start">The day before which nothing starts that has not begun.</param>
    /// <param name="runningUntil">The day before which nothing ends that has begun.</param>
    public void Forward(long start, long runningUntil)
    {
        foreach (var number in _network.Order)
        {
            var timing = _timings[number];
            var (startsFrom, endsFrom) = (-Far, -Far);
            foreach (var link in _network.Into(number))
            {
                var limit = (link.FromEnd ? EarliestEnds : EarliestStarts)[link.Before] + link.Lag;
                (startsFrom, endsFrom) = link.ToStart ? (Math.Max(startsFrom, limit), endsFrom) : (startsFrom, Math.Max(endsFrom, limit));
            }

            var planned = _honourPlannedStarts ? timing.PlannedStart ?? -Far : -Far;
            var first = timing.FixedStart ?? Math.Max(Math.Max(start, planned), Math.Max(startsFrom, endsFrom - timing.Length));
            EarliestStarts[number] = first;
            EarliestEnds[number] = timing.FixedEnd
                ?? (timing.FixedStart is null ? first + timing.Length : Math.Max(Math.Max(first + timing.Length, runningUntil), endsFrom));
        }
    }

    /// <param name="end">The day by which all is over.</param>
    public void Backward(long end)
    {
        for (var place = _network.Order.Count - 1; place >= 0; place--)
        {
            var number = _network.Order[place];
            var timing = _timings[number];
            var (startsBy, endsBy) = (Far, end);
            foreach (var index in _network.OutOf(number))
            {
                var link = _network.Links[index];
                if (IsBinding(link))
                {
                    var limit = (link.ToStart ? LatestStarts : LatestEnds)[link.After] - link.Lag;
                    (startsBy, endsBy) = link.FromEnd ? (startsBy, Math.Min(endsBy, limit)) : (Math.Min(startsBy, limit), endsBy);
                }
            }

            LatestEnds[number] = timing.FixedEnd ?? (timing.FixedStart is null ? Math.Min(endsBy, startsBy + timing.Length) : endsBy);
            LatestStarts[number] = timing.FixedStart ?? LatestEnds[number] - timing.Length;
        }
    }

    /// <summary>The day on which the first that has not begun must start, or another day when all have begun.</summary>
    public long FirstLatestStart(long otherwise)
    {
        var first = Far;
        for (var number = 0; number < _timings.Length; number++)
        {
            first = _timings[number].FixedStart is null ? Math.Min(first, LatestStarts[number]) : first;
        }

        return first == Far ? otherwise : first;
    }

    /// <summary>How many days the first of two linked activities can slip until the second moves; null when it cannot move it.</summary>
    public long? SlackOf(ActivityLink link) => IsBinding(link) && (link.FromEnd || _timings[link.Before].FixedStart is null)
        ? (link.ToStart ? EarliestStarts : EarliestEnds)[link.After] - (link.FromEnd ? EarliestEnds : EarliestStarts)[link.Before] - link.Lag
        : null;

    /// <summary>How many days an activity can slip until another or the end moves.</summary>
    public long FreeSlackOf(int number, long end)
    {
        var least = end - EarliestEnds[number];
        foreach (var index in _network.OutOf(number))
        {
            least = Math.Min(least, SlackOf(_network.Links[index]) ?? least);
        }

        return least;
    }

    // What has really begun or ended does not wait any more.
    private bool IsBinding(ActivityLink link) =>
        !_timings[link.After].IsOver && (!link.ToStart || _timings[link.After].FixedStart is null);
}
