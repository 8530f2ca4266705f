using System.Globalization;

namespace ElectionCore.Capacity;

/// <summary>Makes the calendar of a tier. Areas that share no trainers are planned by themselves.</summary>
internal sealed class TierCalendar
{
    private readonly CascadeTierRule _rule;
    private readonly TierWindow _window;
    private readonly IReadOnlyList<(CascadeArea Area, CascadeCell Cell)> _cells;
    private readonly IReadOnlyList<TrainerNeed> _needs;
    private readonly List<Diagnostic> _findings;
    private readonly List<CascadeArea> _areas;
    private readonly Dictionary<CascadeArea, int> _areaIndex;
    private readonly CascadeRooms[] _rooms;
    private readonly List<CascadeDay> _calendar = [];

    public TierCalendar(
        CascadeTierRule rule,
        TierWindow window,
        PlaceRooms rooms,
        IReadOnlyList<(CascadeArea Area, CascadeCell Cell)> cells,
        IReadOnlyList<TrainerNeed> needs,
        List<Diagnostic> findings)
    {
        (_rule, _window, _cells, _needs, _findings) = (rule, window, cells, needs, findings);
        _areas = [.. cells.Select(c => c.Area).Distinct()];
        _areaIndex = _areas.Select((a, i) => (a, i)).ToDictionary(p => p.a, p => p.i);
        var days = cells.GroupBy(c => c.Area).ToDictionary(g => g.Key, g => g.Total(c => c.Cell.SessionDays));
        _rooms = [.. _areas.Select(a => new CascadeRooms
        {
            Place = a.Code,
            SessionDays = days[a],
            Needed = days[a] == 0 ? 0 : window.Days.Count == 0 ? null : Exact.Ceiling(days[a], window.Days.Count),
            Available = rooms.RoomsIn(a),
        })];
        PeakTrainers = new long[needs.Count];
    }

    /// <summary>The days on which there are sessions, by day and area.</summary>
    public IEnumerable<CascadeDay> Days => _calendar.OrderBy(d => d.Day);

    public List<CascadeShortfall> Shortfalls { get; } = [];

    /// <summary>The most trainers at once, by their number.</summary>
    public long[] PeakTrainers { get; }

    public IEnumerable<CascadeRooms> Rooms()
    {
        foreach (var rooms in _rooms)
        {
            if (rooms is { Needed: { } needed, Available: { } available } && available < needed)
            {
                _findings.Add(CapacityDiagnostics.CascadeTooFewRooms.At(
                    default,
                    ("tier", _rule.Code),
                    ("needed", needed),
                    ("place", CascadeArea.Name(rooms.Place)),
                    ("available", available),
                    ("missing", needed - available)));
            }
        }

        return _rooms;
    }

    public void Make()
    {
        foreach (var pools in Enumerable.Range(0, _needs.Count).GroupBy(i => _needs[i].Area))
        {
            MakeArea(pools.Key, [.. pools]);
        }

        if (Shortfalls.Count > 0)
        {
            _findings.Add(CapacityDiagnostics.CascadeDoesNotFit.At(
                default,
                ("sessions", Shortfalls.Total(s => s.Sessions)),
                ("tier", _rule.Code),
                ("places", Shortfalls.Count),
                ("first", CascadeArea.Name(Shortfalls[0].Place)),
                ("remedy", Remedy())));
        }
    }

    private void MakeArea(CascadeArea area, int[] pools)
    {
        var jobs = new List<CalendarJob>();
        var local = new Dictionary<int, int>();
        foreach (var (pool, number) in pools.Select((p, i) => (p, i)))
        {
            foreach (var (cellArea, cell) in _needs[pool].Cells.Select(c => _cells[c]).Where(c => c.Cell.Sessions > 0))
            {
                var index = _areaIndex[cellArea];
                local.TryAdd(index, local.Count);
                jobs.Add(new(local[index], number, cell.Days, cell.TrainersPerClass, cell.Sessions));
            }
        }

        var load = new CalendarLoad(
            jobs,
            [.. local.Keys.Select(a => _rooms[a].Available ?? CalendarLoad.Unlimited)],
            [.. pools.Select(p => _needs[p].Need.Available ?? _needs[p].Need.Needed ?? 0)]);
        var outcome = SessionCalendar.Run(load, _window.Days.Count);
        foreach (var (index, number) in local)
        {
            _rooms[index] = _rooms[index] with { Peak = outcome.PeakRooms[number] };
        }

        for (var i = 0; i < pools.Length; i++)
        {
            PeakTrainers[pools[i]] = outcome.PeakTrainers[i];
        }

        Write(load, outcome, [.. local.Keys]);
        if (outcome.Unplaced > 0)
        {
            Shortfalls.Add(new()
            {
                Place = area.Code,
                Sessions = outcome.Unplaced,
                MoreTrainers = CalendarRemedy.MoreTrainers(load, _window.Days.Count),
                MoreRooms = CalendarRemedy.MoreRooms(load, _window.Days.Count),
                MoreDays = CalendarRemedy.MoreDays(load, _window.Days.Count),
            });
        }
    }

    private void Write(CalendarLoad load, CalendarOutcome outcome, IReadOnlyList<int> areas)
    {
        var days = new SortedDictionary<(int Day, int Area), (long Starting, long Running, long Trainers)>();
        foreach (var (day, index, sessions) in outcome.Starts)
        {
            var job = load.Jobs[index];
            for (var on = day; on < day + job.Days; on++)
            {
                var (starting, running, trainers) = days.GetValueOrDefault((on, job.Area));
                days[(on, job.Area)] = (starting + (on == day ? sessions : 0), running + sessions, trainers + (sessions * job.Team));
            }
        }

        _calendar.AddRange(days.Select(d => new CascadeDay
        {
            Day = _window.Days[d.Key.Day],
            Place = _areas[areas[d.Key.Area]].Code,
            Starting = d.Value.Starting,
            Running = d.Value.Running,
            Trainers = d.Value.Trainers,
        }));
    }

    // What helps in every area, for each kind of remedy.
    private string Remedy()
    {
        List<string> ways = [];
        Add(Shortfalls.TotalKnown(s => s.MoreTrainers), "more trainers");
        Add(Shortfalls.TotalKnown(s => s.MoreRooms), "more rooms");
        Add(Shortfalls.Any(s => s.MoreDays is null) ? null : Shortfalls.Max(s => s.MoreDays), "more working days");
        return ways.Count == 0 ? "only several of trainers, rooms and days together" : string.Join(", or ", ways);

        void Add(long? count, string what)
        {
            if (count is { } more)
            {
                ways.Add(string.Create(CultureInfo.InvariantCulture, $"{more} {what}"));
            }
        }
    }
}
