namespace ElectionCore.Capacity;

/// <summary>What it costs to bring one person from a place to a venue. A way that is not in the table cannot be gone.</summary>
/// <remarks>Amounts are whole minor units for the whole course, there and back on every day it takes, as the caller reckons.</remarks>
public sealed class TravelTable
{
    private readonly Dictionary<(PlaceCode Place, VenueCode Venue), long> _costs = [];

    /// <summary>Makes a table of ways.</summary>
    /// <param name="ways">The ways, with the cost per person.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ways"/> is null.</exception>
    /// <exception cref="ArgumentException">A way is given twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A cost is negative.</exception>
    public TravelTable(IEnumerable<(PlaceCode Place, VenueCode Venue, long CostPerPerson)> ways)
    {
        ArgumentNullException.ThrowIfNull(ways);
        foreach (var (place, venue, cost) in ways)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(cost, nameof(ways));
            if (!_costs.TryAdd((place, venue), cost))
            {
                throw new ArgumentException($"The way from {place} to {venue} is given twice.", nameof(ways));
            }
        }
    }

    /// <summary>The number of ways.</summary>
    public int Count => _costs.Count;

    /// <summary>Makes a table from coordinates.</summary>
    /// <remarks>
    /// The distance is the great circle on a sphere of 6,371,008.8 m, the mean radius of WGS 84 (IUGG), which is within some
    /// 0.6 % of the ellipsoid, rounded to whole metres, half up. From there on everything is exact: the cost is
    /// metres × detour × cost per kilometre / 1,000, rounded up to a whole minor unit. Distances use additions,
    /// multiplications, divisions and square roots only, so that they are the same on every machine.
    /// </remarks>
    /// <param name="places">The places. Ways to or from a place without coordinates are left out.</param>
    /// <param name="venues">The venues. Ways to a venue without coordinates are left out.</param>
    /// <param name="tariff">What a way costs and how far people go.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A place or venue is given twice.</exception>
    /// <exception cref="OverflowException">A cost is too great.</exception>
    public static TravelTable FromCoordinates(IEnumerable<TraineePlace> places, IEnumerable<CandidateVenue> venues, TravelTariff tariff)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(venues);
        ArgumentNullException.ThrowIfNull(tariff);
        var targets = venues.Where(v => v is { Latitude: not null, Longitude: not null }).ToList();
        return new(
            from place in places
            where place is { Latitude: not null, Longitude: not null }
            from venue in targets
            let metres = GreatCircle.Metres((place.Latitude!.Value, place.Longitude!.Value), (venue.Latitude!.Value, venue.Longitude!.Value))
            where !(metres > tariff.FarthestMetres)
            select (place.Place, venue.Venue, tariff.CostOf(metres)));
    }

    /// <summary>What it costs to bring one person from a place to a venue.</summary>
    /// <param name="place">The place.</param>
    /// <param name="venue">The venue.</param>
    /// <returns>The cost in minor units, or null when there is no way.</returns>
    public long? Find(PlaceCode place, VenueCode venue) => _costs.TryGetValue((place, venue), out var cost) ? cost : null;
}
