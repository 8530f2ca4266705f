namespace ElectionCore.Capacity;

/// <summary>A cell within a district: its people by place, and what a session of it is in each venue.</summary>
internal sealed class VenueCell
{
    public VenueCell(
        ClassCell cell, CandidateVenue[] venues, PlaceCode[] places, Dictionary<PlaceCode, TraineePlace> people, TravelTable travel)
    {
        Code = cell.Code;
        Days = cell.Days;
        var here = places.Select((code, index) => (Index: index, People: people[code].People.FirstOrDefault(c => c.Cell == cell.Code)?.People ?? 0))
            .Where(p => p.People > 0).ToArray();
        Places = Array.ConvertAll(here, p => p.Index);
        People = Array.ConvertAll(here, p => p.People);
        Total = checked((int)People.Sum(n => (long)n));
        Seats = Array.ConvertAll(venues, v => cell.Days <= v.Days ? Math.Min(cell.ClassCap, v.Seats) : 0);
        RoomCost = Array.ConvertAll(venues, v => checked(v.CostPerRoomDay * cell.Days));
        OtherCost = cell.SessionCost;
        SessionCost = Array.ConvertAll(RoomCost, c => checked(c + OtherCost));
        Travel = new long[Places.Length * venues.Length];
        for (var place = 0; place < Places.Length; place++)
        {
            for (var venue = 0; venue < venues.Length; venue++)
            {
                Travel[(place * venues.Length) + venue] = Seats[venue] == 0
                    ? VenueModel.NoWay
                    : travel.Find(places[Places[place]], venues[venue].Venue) ?? VenueModel.NoWay;
            }
        }

        var most = Seats.Length == 0 ? 0 : Seats.Max();
        LeastSessions = most == 0 ? 0 : SessionsFor(Total, most);
        MostSessions = Array.ConvertAll(Seats.Index().ToArray(), s => s.Item == 0
            ? 0
            : (int)Math.Min(SessionsFor(Total, s.Item), (long)venues[s.Index].Rooms * venues[s.Index].Days / Days));
        Farthest = Travel.Where(t => t != VenueModel.NoWay).DefaultIfEmpty().Max();
        WorstCost = Worst();
    }

    public string Code { get; }

    public int Days { get; }

    /// <summary>The places with people of this cell, by their numbers in the district.</summary>
    public int[] Places { get; }

    public int[] People { get; }

    public int Total { get; }

    /// <summary>By venue: the people of a class, or zero where the course does not fit.</summary>
    public int[] Seats { get; }

    public long[] RoomCost { get; }

    public long OtherCost { get; }

    /// <summary>By venue: what a session costs with its room.</summary>
    public long[] SessionCost { get; }

    /// <summary>By place and venue: the cost per person, or <see cref="VenueModel.NoWay"/>.</summary>
    public long[] Travel { get; }

    /// <summary>The sessions that are needed wherever they are held.</summary>
    public int LeastSessions { get; }

    /// <summary>By venue: the sessions beyond which there is no use or no room.</summary>
    public int[] MostSessions { get; }

    /// <summary>The cost of the dearest way.</summary>
    public long Farthest { get; }

    /// <summary>No venue's share of the cost of this cell can be greater.</summary>
    public Int128 WorstCost { get; }

    public static int SessionsFor(int people, int seats) => (int)(((long)people + seats - 1) / seats);

    public bool IsReachable(int place) => Array.Exists(Travel[(place * Seats.Length)..((place + 1) * Seats.Length)], t => t != VenueModel.NoWay);

    private Int128 Worst()
    {
        Int128 sessions = 0;
        for (var venue = 0; venue < Seats.Length; venue++)
        {
            sessions = Int128.Max(sessions, (Int128)SessionCost[venue] * MostSessions[venue]);
        }

        return ((Int128)Farthest * Total) + sessions;
    }
}
