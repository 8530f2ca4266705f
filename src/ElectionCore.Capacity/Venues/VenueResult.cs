namespace ElectionCore.Capacity;

/// <summary>Writes a solution down as a plan.</summary>
internal static class VenueResult
{
    public static DistrictVenuePlan Of(VenueModel model, VenueSolution solution, long? bound, int steps)
    {
        var assignments = new List<VenueAssignment>();
        var sessions = new List<VenueSessions>();
        var cost = default(VenueCost);
        for (var c = 0; c < model.Cells.Length; c++)
        {
            var (cell, flow) = (model.Cells[c], solution.Flows[c]);
            for (var p = 0; p < cell.Places.Length; p++)
            {
                for (var v = 0; v <= model.Venues.Length; v++)
                {
                    if (flow.People(p, v) is var people and > 0)
                    {
                        var isSeated = v < model.Venues.Length;
                        assignments.Add(new(model.PlaceCodes[cell.Places[p]], cell.Code, isSeated ? model.Venues[v].Venue : null, people));
                        cost += isSeated ? new VenueCost(0, people * cell.Travel[(p * model.Venues.Length) + v], 0, 0) : default;
                    }
                }
            }

            for (var v = 0; v < model.Venues.Length; v++)
            {
                if (flow.Load(v) > 0)
                {
                    var count = VenueCell.SessionsFor(flow.Load(v), cell.Seats[v]);
                    sessions.Add(new(model.Venues[v].Venue, cell.Code, count, flow.Load(v)));
                    cost += new VenueCost(0, 0, count * cell.RoomCost[v], count * cell.OtherCost);
                }
            }
        }

        var used = model.Venues.Where(v => sessions.Exists(s => s.Venue == v.Venue)).ToList();
        return new()
        {
            District = model.District,
            Venues = [.. used.Select(v => v.Venue)],
            Assignments = [.. Ordered(assignments.Where(a => a.Venue is not null))],
            Unseated = [.. Ordered(assignments.Where(a => a.Venue is null))],
            Sessions = [.. sessions.OrderBy(s => s.Venue).ThenBy(s => s.Cell, StringComparer.Ordinal)],
            Cost = cost + new VenueCost(used.Sum(v => v.OpeningCost), 0, 0, 0),
            Bound = bound,
            Steps = steps,
        };
    }

    private static IEnumerable<VenueAssignment> Ordered(IEnumerable<VenueAssignment> assignments) =>
        assignments.OrderBy(a => a.Place).ThenBy(a => a.Cell, StringComparer.Ordinal).ThenBy(a => a.Venue);
}
