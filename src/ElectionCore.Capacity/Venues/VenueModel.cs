namespace ElectionCore.Capacity;

/// <summary>A district as arrays, in the order of the codes, so that the order of the input is of no account.</summary>
internal sealed class VenueModel
{
    /// <summary>The travel cost of a way that cannot be gone.</summary>
    public const long NoWay = long.MaxValue;

    public VenueModel(VenueDistrict district, IEnumerable<ClassCell> cells)
    {
        District = district.District;
        PlaceCodes = [.. district.Places.Select(p => p.Place).Order()];
        Venues = [.. district.Venues.OrderBy(v => v.Venue)];
        var places = district.Places.ToDictionary(p => p.Place);
        Cells = [.. cells.OrderBy(c => c.Code, StringComparer.Ordinal).Select(c => new VenueCell(c, Venues, PlaceCodes, places, district.Travel))
            .Where(c => c.Total > 0)];
        foreach (var cell in Cells)
        {
            LeastRoomDays += (long)cell.LeastSessions * cell.Days;
        }

        PriceUnseated = RequireRange();
    }

    public PlaceCode District { get; }

    public PlaceCode[] PlaceCodes { get; }

    public CandidateVenue[] Venues { get; }

    public VenueCell[] Cells { get; }

    /// <summary>The days of rooms that are needed at the least, in whatever venues.</summary>
    public long LeastRoomDays { get; }

    public long RoomDays(int venue) => (long)Venues[venue].Rooms * Venues[venue].Days;

    /// <summary>What the search takes a person without a seat to cost: more than any way, session and all venues.</summary>
    public long PriceUnseated { get; }

    // The bound reckons in 1,024ths and adds up one value per venue, none above this worst case; see docs/venue-bound.md.
    private long RequireRange()
    {
        Int128 worst = 1;
        Int128 price = 1;
        foreach (var venue in Venues)
        {
            worst += venue.OpeningCost;
            price += venue.OpeningCost;
        }

        foreach (var cell in Cells)
        {
            worst += cell.WorstCost;
            price += 2 * (Int128)cell.Farthest + cell.SessionCost.DefaultIfEmpty().Max();
        }

        var people = Cells.Sum(c => (long)c.Total);
        if (worst * VenueBound.Scale * (Venues.Length + 1) > VenueBound.Most || price * people > VenueBound.Most)
        {
            throw new OverflowException($"The costs of district {District} are too great to be compared exactly; give them in greater units.");
        }

        return (long)price;
    }
}
