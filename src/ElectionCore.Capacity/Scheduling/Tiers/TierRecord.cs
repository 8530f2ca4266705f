namespace ElectionCore.Capacity;

/// <summary>The sessions on record of a tier of a plan, by the cell that they are of. Without the plan's code there are none.</summary>
internal sealed class TierRecord
{
    private readonly TierSchedule _schedule;
    private readonly List<TrainingSession> _all;
    private readonly ILookup<Key, TrainingSession> _byCell;
    private readonly HashSet<SessionCode> _named;

    /// <param name="schedule">The tier and what is on record.</param>
    /// <param name="placesOf">The places of an area.</param>
    /// <param name="areaOf">The area that a place lies in.</param>
    public TierRecord(TierSchedule schedule, Func<PlaceCode?, IEnumerable<PlaceCode>> placesOf, Func<PlaceCode, PlaceCode?> areaOf)
    {
        _schedule = schedule;
        _all = [.. schedule.OnRecord
            .Where(s => schedule.Code is { } code && s.Plan == code && s.Tier == schedule.Number && s.Status != SessionStatus.Cancelled)
            .DistinctBy(s => s.Code).OrderBy(s => s.Code)];
        var (places, cells) = (placesOf(null).ToHashSet(), schedule.Tier.Cells.Select(KeyOf).ToHashSet());
        _byCell = _all.Where(s => places.Contains(s.Place)).ToLookup(s => new Key(areaOf(s.Place), s.Role, s.Group, s.Language));
        _named = schedule.Plan.Request.Held.Where(h => h.Tier == schedule.Tier.Code).Select(h => h.Session).OfType<SessionCode>().ToHashSet();
        Fault = Alike();
        Rest = Left([.. _all.Except(_byCell.Where(g => cells.Contains(g.Key)).SelectMany(g => g))]);
    }

    public int Count => _all.Count;

    /// <summary>Why sessions cannot be told to be of one cell or another, or null.</summary>
    public Diagnostic? Fault { get; }

    /// <summary>What is of no cell, or null.</summary>
    public Diagnostic? Rest { get; }

    /// <summary>The seats in sessions of a cell, without those sessions whose people the plan has taken off already.</summary>
    public long SeatsOf(CascadeCell cell)
    {
        if (Fault is not null)
        {
            return 0;
        }

        var sessions = _byCell[KeyOf(cell)];
        var planned = sessions.Where(s => s.Status == SessionStatus.Held || _named.Contains(s.Code))
            .OrderBy(s => !_named.Contains(s.Code)).ThenBy(s => s.Days[0]).ThenBy(s => s.Code)
            .Take((int)Math.Min(cell.HeldSessions, int.MaxValue));
        return sessions.Sum(s => (long)s.Capacity) - planned.Sum(s => (long)s.Capacity);
    }

    private static Key KeyOf(CascadeCell cell) => new(cell.Place, cell.Role, cell.Group.Sessions, cell.Group.Language);

    private Diagnostic? Alike() =>
        _schedule.Code is not null && _schedule.Tier.Cells.GroupBy(KeyOf).FirstOrDefault(g => g.Skip(1).Any())?.Take(2).ToList() is [var first, var second]
            ? CapacityDiagnostics.ScheduleGroupsAlike.At(
                default, ("first", first.Group.Code), ("second", second.Group.Code), ("role", first.Role), ("place", CascadeArea.Name(first.Place)))
            : null;

    private Diagnostic? Left(List<TrainingSession> sessions) => sessions is not [var first, ..] ? null : CapacityDiagnostics.ScheduleSessionsElsewhere.At(
        default, ("sessions", sessions.Count), ("plan", first.Plan!.Value), ("tier", _schedule.Tier.Code), ("seats", sessions.Sum(s => (long)s.Capacity)), ("first", first.Code));

    private readonly record struct Key(PlaceCode? Area, RoleCode? Role, SessionGroup Group, string? Language);
}
