namespace ElectionCore.Capacity;

/// <summary>Counts the fewest rooms in which sessions still end in time.</summary>
internal sealed class RoomCount
{
    // When the rooms in use become free.
    private readonly SortedDictionary<int, long> _busy = [];
    private long _last;

    /// <summary>Takes rooms until the morning of a day.</summary>
    public void Take(int until, long rooms) => _busy[until] = _busy.GetValueOrDefault(until) + rooms;

    /// <summary>The fewest rooms, those in use among them.</summary>
    /// <param name="wanted">Sessions by their days, the longest first; none is longer than the days left.</param>
    /// <param name="day">The day.</param>
    /// <param name="left">The days left, with this one.</param>
    public long Fewest(List<(int Days, long Sessions)> wanted, int day, int left)
    {
        while (_busy.Count > 0 && _busy.First() is var first && first.Key <= day)
        {
            _busy.Remove(first.Key);
        }

        var used = _busy.Values.Sum();
        var (below, above) = (used - 1, used + wanted.Sum(w => w.Sessions));

        // Mostly it is as on the day before, or one less.
        for (var step = 1L; _last - step > below && _last < above && Fits(_last, used, wanted, day, left); step *= 2)
        {
            above = _last;
            if (!Fits(_last - step, used, wanted, day, left))
            {
                below = _last - step;
                break;
            }

            _last -= step;
        }

        while (above - below > 1)
        {
            var middle = below + ((above - below) / 2);
            (below, above) = Fits(middle, used, wanted, day, left) ? (below, middle) : (middle, above);
        }

        return _last = above;
    }

    // The longest first, each into rooms that have time for it.
    private bool Fits(long rooms, long used, List<(int Days, long Sessions)> wanted, int day, int left)
    {
        List<(int Time, long Rooms)> open = [(left, rooms - used), .. _busy.Select(b => (left - (b.Key - day), b.Value))];
        foreach (var (days, sessions) in wanted)
        {
            var rest = sessions;
            for (var i = 0; i < open.Count && rest > 0; i++)
            {
                var (time, count) = open[i];
                var each = time / days;
                if (each == 0 || count == 0)
                {
                    continue;
                }

                var full = Math.Min(count, rest / each);
                rest -= full * each;
                count -= full;
                open.Add((time - (each * days), full));
                if (rest > 0 && count > 0)
                {
                    open.Add((time - ((int)rest * days), 1));
                    (rest, count) = (0, count - 1);
                }

                open[i] = (time, count);
            }

            if (rest > 0)
            {
                return false;
            }
        }

        return true;
    }
}
