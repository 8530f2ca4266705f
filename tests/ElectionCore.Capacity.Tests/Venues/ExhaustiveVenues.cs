namespace ElectionCore.Capacity.Tests;

/// <summary>The least cost of a tiny district, by trying every choice. Slow, and nothing else.</summary>
internal static class ExhaustiveVenues
{
    /// <summary>The least cost, or null when not everyone can have a seat.</summary>
    public static long? Least(VenueRequest request)
    {
        var district = request.Districts.Single();
        var groups = (
            from place in district.Places
            from count in place.People
            where count.People > 0
            select (place.Place, count.People, Cell: request.Cells.Single(c => c.Code == count.Cell))).ToArray();
        var loads = new int[district.Venues.Count, request.Cells.Count];
        long? least = null;
        Try(0, 0);
        return least;

        void Try(int group, long travel)
        {
            if (travel >= least)
            {
                return;
            }

            if (group == groups.Length)
            {
                least = Cost() is { } cost && !(travel + cost >= least) ? travel + cost : least;
                return;
            }

            Split(group, 0, groups[group].People, travel);
        }

        void Split(int group, int venue, int left, long travel)
        {
            if (venue == district.Venues.Count)
            {
                if (left == 0)
                {
                    Try(group + 1, travel);
                }

                return;
            }

            var way = district.Travel.Find(groups[group].Place, district.Venues[venue].Venue);
            var cell = request.Cells.ToList().IndexOf(groups[group].Cell);
            for (var people = 0; people <= (way is null ? 0 : left); people++)
            {
                loads[venue, cell] += people;
                Split(group, venue + 1, left - people, travel + (people * (way ?? 0)));
                loads[venue, cell] -= people;
            }
        }

        long? Cost()
        {
            long cost = 0;
            for (var v = 0; v < district.Venues.Count; v++)
            {
                var (venue, days) = (district.Venues[v], 0);
                for (var c = 0; c < request.Cells.Count; c++)
                {
                    var cell = request.Cells[c];
                    var sessions = (int)Math.Ceiling(loads[v, c] / (double)Math.Min(cell.ClassCap, venue.Seats));
                    if (sessions > 0 && cell.Days > venue.Days)
                    {
                        return null;
                    }

                    days += sessions * cell.Days;
                    cost += sessions * (cell.SessionCost + (venue.CostPerRoomDay * cell.Days));
                }

                if (days > venue.Rooms * venue.Days)
                {
                    return null;
                }

                cost += days > 0 ? venue.OpeningCost : 0;
            }

            return cost;
        }
    }
}
