namespace ElectionCore.Capacity;

/// <summary>Counts the fewest rooms in which sessions still end in time.</summary>
internal sealed class RoomCount
{
    // When the rooms in use become free, the earliest first.
    private readonly List<(int Until, long Rooms)> _busy = [];
    private readonly List<(int Time, long Rooms)> _open = [];
    private long _last;

    /// <summary>Takes rooms until the morning of a day.</summary>
    public void Take(int until, long rooms)
    {
        var at = _busy.FindIndex(b => b.Until >= until);
        if (at >= 0 && _busy[at].Until == until)
        {
            _busy[at] = (until, _busy[at].Rooms + rooms);
        }
        else
        {
            _busy.Insert(at < 0 ? _busy.Count : at, (until, rooms));
        }
    }

    /// <summary>The fewest rooms, those in use among them.</summary>
    /// <param name="wanted">Sessions by their days, the longest first; none is longer than the days left.</param>
    /// <param name="day">The day.</param>
    /// <param name="left">The days left, with this one.</param>
    public long Fewest(List<(int Days, long Sessions)> wanted, int day, int left)
    {
        while (_busy.Count > 0 && _busy[0].Until <= day)
        {
            _busy.RemoveAt(0);
        }

        var (used, sessions) = (0L, 0L);
        foreach (var (_, rooms) in _busy)
        {
            used += rooms;
        }

        foreach (var (_, count) in wanted)
        {
            sessions += count;
        }

        var (below, above) = (used - 1, used + sessions);

        // Mostly it is as on the day before, or little less; so the search begins there, steps down twice as far each time while it
        // fits, and then halves what is left.
        var next = Math.Clamp(_last, used, above);
        for (var step = 1L; above - below > 1 && Fits(next, used, wanted, day, left); step *= 2)
        {
            above = next;
            if (step >= above - below)
            {
                break;
            }

            next = above - step;
        }

        below = next < above ? Math.Max(below, next) : below;
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
        _open.Clear();
        _open.Add((left, rooms - used));
        foreach (var (until, busy) in _busy)
        {
            _open.Add((left - (until - day), busy));
        }

        foreach (var (days, sessions) in wanted)
        {
            var rest = sessions;
            for (var i = 0; i < _open.Count && rest > 0; i++)
            {
                rest = Fill(i, days, rest);
            }

            if (rest > 0)
            {
                return false;
            }
        }

        return true;
    }

    private long Fill(int index, int days, long sessions)
    {
        var (time, rooms) = _open[index];
        var each = time / days;
        if (each == 0 || rooms == 0)
        {
            return sessions;
        }

        var full = Math.Min(rooms, sessions / each);
        var (rest, free) = (sessions - (full * each), rooms - full);
        if (full > 0)
        {
            _open.Add((time - (each * days), full));
        }

        if (rest > 0 && free > 0)
        {
            _open.Add((time - ((int)rest * days), 1));
            (rest, free) = (0, free - 1);
        }

        _open[index] = (time, free);
        return rest;
    }
}
