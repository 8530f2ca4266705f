using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>Sessions in the venues of their area, spread evenly over rooms.</summary>
internal sealed class EvenVenues(TierSchedule schedule, TierNeeds needs)
{
    private readonly VenueLoads _loads = new(schedule);
    private readonly List<Diagnostic> _diagnostics = [.. new[] { needs.Rest }.OfType<Diagnostic>()];
    private readonly List<UnplacedSessions> _unplaced = [];

    public SessionDraft Draft()
    {
        var placed = new List<(int Order, SessionRequest Session)>();
        var order = 0;
        foreach (var area in needs.All.Where(n => n.People > 0).GroupBy(n => n.Cell.Place))
        {
            var venues = needs.VenuesOf(area.Key);
            var classes = area.SelectMany(need => TierNeed.Classes(need.People, need.Sessions).Zip(needs.CodesOf(need), (size, code) => (need, size, code, order: order++))).ToList();
            foreach (var (need, size, code, number) in classes.OrderByDescending(c => c.size).ThenByDescending(c => c.need.Cell.Days).ThenBy(c => c.order))
            {
                if (venues.Where(v => v.Seats >= size).ToList() is { Count: > 0 } fitting)
                {
                    var venue = _loads.Lightest(fitting, need.Cell.Days);
                    _loads.Add(venue.Code, need.Cell.Days);
                    placed.Add((number, needs.Session(need, code, venue, size)));
                }
                else
                {
                    AddUnplaced(need.Cell, size);
                }
            }

            Report(area, venues.Select(v => v.Seats).DefaultIfEmpty().Max());
        }

        return new(needs, [.. placed.OrderBy(p => p.Order).Select(p => p.Session)], [.. _unplaced], [.. _diagnostics]);
    }

    private void AddUnplaced(CascadeCell cell, int people)
    {
        var index = _unplaced.FindIndex(u => u.Place == cell.Place && u.Role == cell.Role && u.Group == cell.Group.Code);
        if (index < 0)
        {
            _unplaced.Add(new(cell.Place, cell.Role, cell.Group.Code, 1, people));
        }
        else
        {
            _unplaced[index] = _unplaced[index] with { Sessions = _unplaced[index].Sessions + 1, People = _unplaced[index].People + people };
        }
    }

    private void Report(IEnumerable<TierNeed> area, int seats)
    {
        foreach (var need in area)
        {
            var cell = need.Cell;
            if (_unplaced.Find(u => u.Place == cell.Place && u.Role == cell.Role && u.Group == cell.Group.Code) is { } unplaced)
            {
                _diagnostics.Add(CapacityDiagnostics.ScheduleNoVenue.At(
                    default, ("sessions", unplaced.Sessions), ("role", cell.Role), ("group", cell.Group.Code), ("place", need.Place),
                    ("capacity", TierNeed.Classes(need.People, need.Sessions).First()), ("seats", seats)));
            }
        }
    }
}
