namespace ElectionCore.Capacity;

/// <summary>The session-days that each venue has, with those of sessions on record.</summary>
internal sealed class VenueLoads
{
    private readonly Dictionary<VenueCode, long> _days = [];

    public VenueLoads(TierSchedule schedule)
    {
        var working = schedule.WorkingDays.ToHashSet();
        foreach (var session in schedule.OnRecord.Where(s => s.Status != SessionStatus.Cancelled).DistinctBy(s => s.Code))
        {
            if (session.Venue is { } venue)
            {
                Add(venue, session.Days.Count(working.Contains));
            }
        }
    }

    public void Add(VenueCode venue, int days) => _days[venue] = Of(venue) + days;

    public long Of(VenueCode venue) => _days.GetValueOrDefault(venue);

    /// <summary>The venue with the fewest session-days for each room after so many more; of equal ones that with the fewest seats.</summary>
    /// <param name="venues">The venues, in the order of their codes; at least one.</param>
    /// <param name="days">The days of the session.</param>
    public Venue Lightest(IReadOnlyList<Venue> venues, int days)
    {
        var best = venues[0];
        foreach (var venue in venues.Skip(1))
        {
            var (here, there) = ((Int128)(Of(venue.Code) + days) * best.Rooms, (Int128)(Of(best.Code) + days) * venue.Rooms);
            best = here < there || (here == there && venue.Seats < best.Seats) ? venue : best;
        }

        return best;
    }
}
