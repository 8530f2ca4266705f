namespace ElectionCore.Capacity;

/// <summary>A request for venues, made of what a tier still needs and where people live.</summary>
internal sealed class VenueDrafting(TierSchedule schedule, TierNeeds needs, VenueCostRules costs)
{
    private readonly List<Diagnostic> _diagnostics = [.. new[] { needs.Rest }.OfType<Diagnostic>()];
    private readonly VenueLoads _loads = new(schedule);
    private readonly int _days = schedule.WorkingDays.Count;

    private readonly TravelTariff _tariff = new()
    {
        CostPerKilometre = costs.PerKilometre.ToMinorUnits(), Detour = costs.Detour, FarthestMetres = costs.FarthestMetres,
    };

    /// <summary>The code of the district that an area is in a request for venues.</summary>
    public static PlaceCode DistrictOf(PlaceCode? area) => area ?? new("nation");

    public VenueDraft Draft(IReadOnlyCollection<TraineeHome> homes)
    {
        var open = needs.All.Where(n => n.People > 0).ToList();
        var byArea = homes.ToLookup(h => DistrictOf(needs.AreaOf(h.District ?? h.Place)));
        ReportUnused(byArea);
        var districts = open.GroupBy(n => n.Cell.Place).Select(area => District(area.Key, [.. area], [.. byArea[DistrictOf(area.Key)]])).ToList();
        var request = new VenueRequest
        {
            Districts = [.. districts],
            Cells = [.. open.DistinctBy(n => needs.CodeOf(n.Cell), StringComparer.Ordinal).Select(n => new ClassCell
            {
                Code = needs.CodeOf(n.Cell), ClassCap = n.Cell.Cap, Days = n.Cell.Days, SessionCost = costs.Session?.ToMinorUnits() ?? 0,
            })],
        };
        return new(request, [.. _diagnostics]);
    }

    // Where groups are not apart all of a role belong to the one cell.
    private static bool IsOf(TraineeHome home, CascadeCell cell) =>
        home.Role == cell.Role && (home.Group == cell.Group.Code || cell.Group.Code == CascadeGroup.Everyone.Code);

    private VenueDistrict District(PlaceCode? area, List<TierNeed> open, List<TraineeHome> homes)
    {
        var people = homes.Select(h => h.Place).Distinct().Order().ToDictionary(p => p, _ => new List<CellCount>());
        foreach (var need in open)
        {
            foreach (var (place, count) in Divided(need, homes))
            {
                people[place].Add(new(needs.CodeOf(need.Cell), count));
            }
        }

        var points = homes.DistinctBy(h => h.Place).ToDictionary(h => h.Place);
        List<TraineePlace> places =
        [
            .. people.Where(p => p.Value.Count > 0).Select(p => new TraineePlace
            {
                Place = p.Key, People = [.. p.Value], Latitude = points[p.Key].Latitude, Longitude = points[p.Key].Longitude,
            }),
        ];
        var venues = needs.VenuesOf(area).Select(Candidate).OfType<CandidateVenue>().ToList();
        return new()
        {
            District = DistrictOf(area),
            Places = [.. places],
            Venues = [.. venues],
            Travel = TravelTable.FromCoordinates(places, venues, _tariff),
        };
    }

    private IEnumerable<(PlaceCode Place, int People)> Divided(TierNeed need, List<TraineeHome> homes)
    {
        var here = homes.Where(h => IsOf(h, need.Cell)).GroupBy(h => h.Place).OrderBy(g => g.Key).Select(g => (Place: g.Key, People: g.Sum(h => (long)h.People))).ToList();
        var total = here.Sum(h => h.People);
        if (total == 0)
        {
            _diagnostics.Add(CapacityDiagnostics.HomesMissing.At(
                default, ("people", need.People), ("role", need.Cell.Role), ("group", need.Cell.Group.Code), ("place", need.Place)));
            return [];
        }

        if (total != need.People)
        {
            _diagnostics.Add(CapacityDiagnostics.HomesDiffer.At(
                default, ("homes", total), ("role", need.Cell.Role), ("group", need.Cell.Group.Code), ("place", need.Place), ("people", need.People)));
        }

        return here.Zip(Apportionment.Divide(need.People, here.ConvertAll(h => h.People)), (h, part) => (h.Place, (int)part)).Where(h => h.Item2 > 0);
    }

    private CandidateVenue? Candidate(Venue venue)
    {
        var cost = venue.CostPerRoomDay ?? costs.RoomDay;
        var why = venue is not { Latitude: not null, Longitude: not null } ? "where it lies is not on record"
            : cost is not { } known ? "what a room costs there is not on record"
            : known.Currency != costs.Currency ? $"its rooms cost {known.Currency}, all else {costs.Currency}"
            : known.Amount < 0 ? "the cost of a room there is negative"
            : null;
        if (why is not null)
        {
            _diagnostics.Add(CapacityDiagnostics.VenueLeftOut.At(venue.Subject, ("venue", venue.Code), ("why", why)));
            return null;
        }

        return new()
        {
            Venue = venue.Code,
            Rooms = venue.Rooms,
            Seats = venue.Seats,
            Days = (int)Math.Max(0, (((long)venue.Rooms * _days) - _loads.Of(venue.Code)) / venue.Rooms),
            OpeningCost = costs.Opening?.ToMinorUnits() ?? 0,
            CostPerRoomDay = cost!.Value.ToMinorUnits(),
            Latitude = venue.Latitude,
            Longitude = venue.Longitude,
        };
    }

    private void ReportUnused(ILookup<PlaceCode, TraineeHome> byArea)
    {
        var cells = schedule.Tier.Cells.ToLookup(c => DistrictOf(c.Place));
        foreach (var area in byArea.OrderBy(a => a.Key))
        {
            var unused = area.Where(h => h.People > 0 && !cells[area.Key].Any(c => IsOf(h, c)));
            foreach (var group in unused.GroupBy(h => (Place: h.District ?? h.Place, h.Role, h.Group)).OrderBy(g => g.Key.Place).ThenBy(g => g.Key.Role).ThenBy(g => g.Key.Group, StringComparer.Ordinal))
            {
                _diagnostics.Add(CapacityDiagnostics.HomesUnused.At(
                    default, ("homes", group.Sum(h => (long)h.People)), ("role", group.Key.Role), ("group", group.Key.Group), ("place", group.Key.Place)));
            }
        }
    }
}
