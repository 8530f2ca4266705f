namespace ElectionCore.Capacity;

/// <summary>Sessions in the venues that a plan of venues gives them.</summary>
internal sealed class ChosenVenues(TierSchedule schedule, TierNeeds needs, VenuePlan plan)
{
    public SessionDraft Draft()
    {
        var venues = schedule.Venues.DistinctBy(v => v.Code).ToDictionary(v => v.Code);
        var (sessions, unplaced) = (new List<SessionRequest>(), new List<UnplacedSessions>());
        foreach (var need in needs.All.Where(n => n.People > 0))
        {
            var cell = need.Cell;
            var held = plan.Find(VenueDrafting.DistrictOf(cell.Place))?.Sessions.Where(s => s.Cell == needs.CodeOf(cell) && venues.ContainsKey(s.Venue)).ToList() ?? [];
            var classes = held.SelectMany(v => TierNeed.Classes(v.People, v.Sessions).Select(size => (venues[v.Venue], size)));
            sessions.AddRange(classes.Zip(needs.CodesOf(need), (c, code) => needs.Session(need, code, c.Item1, c.size)));
            var left = need.People - held.Sum(v => (long)v.People);
            if (left > 0)
            {
                unplaced.Add(new(cell.Place, cell.Role, cell.Group.Code, Exact.Ceiling(left, cell.Cap), left));
            }
        }

        return new(needs, [.. sessions], [.. unplaced], []);
    }
}
