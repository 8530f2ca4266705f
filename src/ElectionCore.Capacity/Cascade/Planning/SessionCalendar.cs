namespace ElectionCore.Capacity;

/// <summary>
/// Gives sessions their days, never with more than there are rooms and trainers. A session runs on days that follow one another;
/// the longest begin first, and first those whose trainers have the most to do.
/// </summary>
internal sealed class SessionCalendar
{
    private readonly CalendarLoad _load;
    private readonly int _days;
    private readonly bool _isEven;
    private readonly long[] _left;
    private readonly long[] _free;
    private readonly long[] _running;
    private readonly Int128[] _work;
    private readonly CalendarQueue[][] _queues;
    private readonly List<(CalendarQueue Queue, int Job, long Sessions)>?[] _ends;
    private readonly List<(int Day, int Job, long Sessions)> _starts = [];
    private readonly long[] _peakRooms;
    private readonly long[] _peakTrainers;

    private SessionCalendar(CalendarLoad load, int days, bool isEven)
    {
        (_load, _days, _isEven) = (load, days, isEven);
        _left = [.. load.Jobs.Select(j => j.Sessions)];
        _free = [.. load.Trainers];
        _running = new long[load.Rooms.Count];
        _work = new Int128[load.Trainers.Count];
        (_peakRooms, _peakTrainers) = (new long[load.Rooms.Count], new long[load.Trainers.Count]);
        _ends = new List<(CalendarQueue, int, long)>?[days + 1];
        foreach (var job in load.Jobs)
        {
            _work[job.Pool] += (Int128)job.Sessions * job.Days * job.Team;
        }

        var jobs = Enumerable.Range(0, load.Jobs.Count).ToLookup(j => load.Jobs[j].Area);
        _queues = [.. Enumerable.Range(0, load.Rooms.Count).Select(area => jobs[area].GroupBy(j => load.Jobs[j].Pool)
            .Select(q => new CalendarQueue(q.Key, [.. q.OrderByDescending(j => load.Jobs[j].Days)])).ToArray())];
    }

    /// <summary>The even calendar; where that leaves sessions over, the one that begins all as early as can be, if it leaves fewer.</summary>
    public static CalendarOutcome Run(CalendarLoad load, int days)
    {
        var even = Even(load, days);
        if (even.Unplaced == 0)
        {
            return even;
        }

        var early = Early(load, days);
        return early.Unplaced < even.Unplaced ? early : even;
    }

    /// <summary>On each day as few sessions at once as let all end in time, so that the load is spread evenly over the days.</summary>
    public static CalendarOutcome Even(CalendarLoad load, int days) => new SessionCalendar(load, days, isEven: true).Make();

    /// <summary>
    /// On each day as many as rooms and trainers allow. With more days it begins just so; therefore it fits into all windows that are
    /// not shorter than it is long.
    /// </summary>
    public static CalendarOutcome Early(CalendarLoad load, int days) => new SessionCalendar(load, days, isEven: false).Make();

    private CalendarOutcome Make()
    {
        for (var day = 0; day < _days && Array.Exists(_left, l => l > 0); day++)
        {
            End(day);
            for (var area = 0; area < _queues.Length; area++)
            {
                Start(day, area);
            }

            NotePeaks();
        }

        return new(_starts, _left.Total(l => l), _peakRooms, _peakTrainers);
    }

    private void End(int day)
    {
        foreach (var (queue, job, sessions) in _ends[day] ?? [])
        {
            _running[_load.Jobs[job].Area] -= sessions;
            queue.Running -= sessions;
            _free[queue.Pool] += sessions * _load.Jobs[job].Team;
        }
    }

    private void Start(int day, int area)
    {
        var queues = _queues[area];
        if (queues.Length > 1)
        {
            Array.Sort(queues, MoreWorkFirst);
        }

        foreach (var queue in queues)
        {
            var left = _days - day;
            queue.Wanted.Clear();
            foreach (var job in queue.Jobs)
            {
                if (_left[job] > 0 && _load.Jobs[job].Days <= left)
                {
                    queue.Wanted.Add((_load.Jobs[job].Days, _left[job]));
                }
            }

            if (queue.Wanted.Count == 0)
            {
                continue;
            }

            var most = _isEven ? queue.Rooms.Fewest(queue.Wanted, day, left) : CalendarLoad.Unlimited;
            foreach (var job in queue.Jobs)
            {
                var room = Math.Min(most - queue.Running, _load.Rooms[area] - _running[area]);
                if (room > 0 && _left[job] > 0 && _load.Jobs[job].Days <= left)
                {
                    Start(queue, job, day, Math.Min(Math.Min(_left[job], room), _free[queue.Pool] / _load.Jobs[job].Team));
                }
            }
        }
    }

    private void Start(CalendarQueue queue, int index, int day, long sessions)
    {
        if (sessions <= 0)
        {
            return;
        }

        var job = _load.Jobs[index];
        _starts.Add((day, index, sessions));
        _left[index] -= sessions;
        _running[job.Area] += sessions;
        queue.Running += sessions;
        _free[job.Pool] -= sessions * job.Team;
        _work[job.Pool] -= (Int128)sessions * job.Days * job.Team;
        (_ends[day + job.Days] ??= []).Add((queue, index, sessions));
        queue.Rooms.Take(day + job.Days, sessions);
    }

    // By the work left for each trainer; of equal ones the first.
    private int MoreWorkFirst(CalendarQueue one, CalendarQueue other)
    {
        var left = (_work[one.Pool] / Math.Max(1, _load.Trainers[one.Pool]), one.Pool);
        var right = (_work[other.Pool] / Math.Max(1, _load.Trainers[other.Pool]), other.Pool);
        return left.Item1 == right.Item1 ? left.Pool.CompareTo(right.Pool) : right.Item1.CompareTo(left.Item1);
    }

    private void NotePeaks()
    {
        for (var i = 0; i < _running.Length; i++)
        {
            _peakRooms[i] = Math.Max(_peakRooms[i], _running[i]);
        }

        for (var i = 0; i < _free.Length; i++)
        {
            _peakTrainers[i] = Math.Max(_peakTrainers[i], _load.Trainers[i] - _free[i]);
        }
    }
}
