namespace ElectionCore.Capacity;

/// <summary>
/// Gives sessions their days: on each day as few rooms of an area at once as let all its sessions end in time, so that the load is
/// spread evenly, and the longest sessions first; never more than there are rooms and trainers. A session runs on days that
/// follow one another.
/// </summary>
internal sealed class SessionCalendar
{
    private readonly CalendarLoad _load;
    private readonly int _days;
    private readonly long[] _left;
    private readonly long[] _free;
    private readonly long[] _running;
    private readonly RoomCount[] _areas;
    private readonly int[][] _jobs;
    private readonly List<(int Job, long Sessions)>?[] _ends;
    private readonly List<(int Day, int Job, long Sessions)> _starts = [];
    private readonly long[] _peakRooms;
    private readonly long[] _peakTrainers;

    private SessionCalendar(CalendarLoad load, int days)
    {
        (_load, _days) = (load, days);
        _left = [.. load.Jobs.Select(j => j.Sessions)];
        _free = [.. load.Trainers];
        _running = new long[load.Rooms.Count];
        (_peakRooms, _peakTrainers) = (new long[load.Rooms.Count], new long[load.Trainers.Count]);
        _ends = new List<(int, long)>?[days + 1];
        var byArea = Enumerable.Range(0, load.Jobs.Count).ToLookup(j => load.Jobs[j].Area);
        _jobs = [.. Enumerable.Range(0, load.Rooms.Count).Select(a => byArea[a].OrderByDescending(j => load.Jobs[j].Days).ToArray())];
        _areas = [.. _jobs.Select(_ => new RoomCount())];
    }

    public static CalendarOutcome Run(CalendarLoad load, int days)
    {
        var calendar = new SessionCalendar(load, days);
        for (var day = 0; day < days; day++)
        {
            calendar.End(day);
            for (var area = 0; area < load.Rooms.Count; area++)
            {
                calendar.Start(day, area);
            }

            calendar.NotePeaks();
        }

        return new(calendar._starts, calendar._left.Sum(), calendar._peakRooms, calendar._peakTrainers);
    }

    private void End(int day)
    {
        foreach (var (job, sessions) in _ends[day] ?? [])
        {
            var (area, pool, _, team, _) = _load.Jobs[job];
            _running[area] -= sessions;
            _free[pool] += sessions * team;
        }
    }

    private void Start(int day, int area)
    {
        var left = _days - day;
        var wanted = _jobs[area].Where(j => _left[j] > 0 && _load.Jobs[j].Days <= left).Select(j => (_load.Jobs[j].Days, _left[j])).ToList();
        if (wanted.Count == 0)
        {
            return;
        }

        var rooms = Math.Min(_areas[area].Fewest(wanted, day, left), _load.Rooms[area]);
        foreach (var index in _jobs[area])
        {
            var job = _load.Jobs[index];
            var sessions = job.Days > left ? 0 : Math.Min(Math.Min(_left[index], rooms - _running[area]), _free[job.Pool] / job.Team);
            if (sessions > 0)
            {
                _starts.Add((day, index, sessions));
                _left[index] -= sessions;
                _running[area] += sessions;
                _free[job.Pool] -= sessions * job.Team;
                (_ends[day + job.Days] ??= []).Add((index, sessions));
                _areas[area].Take(day + job.Days, sessions);
            }
        }
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
