using System.Globalization;

namespace ElectionCore.Capacity;

/// <summary>What of a tier is still to be scheduled, cell by cell, and where.</summary>
internal sealed class TierNeeds
{
    private const long MostPeople = 20_000_000;

    private readonly TierSchedule _schedule;
    private readonly SessionCodeBook _codes;
    private readonly HashSet<PlaceCode> _cellPlaces;
    private readonly Dictionary<PlaceCode, CascadePlace> _places;
    private readonly Dictionary<PlaceCode, ValueList<PlaceCode>> _regions;
    private readonly ValueList<PlaceCode> _nation;
    private readonly List<(RoleCode, string, int, int)> _kinds;

    public TierNeeds(TierSchedule schedule)
    {
        _schedule = schedule;
        _codes = new(schedule);
        _cellPlaces = schedule.Tier.Cells.Select(c => c.Place).OfType<PlaceCode>().ToHashSet();
        _places = schedule.Plan.Request.Places.ToDictionary(p => p.Code);
        _regions = _places.Values.GroupBy(p => p.Region ?? p.Code)
            .ToDictionary(g => g.Key, g => (ValueList<PlaceCode>)[.. g.Select(p => p.Code).Append(g.Key).Distinct().Order()]);
        _nation = [.. _regions.Values.SelectMany(r => r).Distinct().Order()];
        _kinds = [.. schedule.Tier.Cells.Select(KindOf).Distinct()];
        var known = new TierRecord(schedule, PlacesOf, AreaOf);
        All = [.. schedule.Tier.Cells.Select(cell => new TierNeed(cell, Math.Max(0, cell.Remaining - known.SeatsOf(cell))))];
        (SessionsOnRecord, Rest, Fault) = (known.Count, known.Rest, known.Fault ?? Check());
    }

    public IReadOnlyList<TierNeed> All { get; }

    public int SessionsOnRecord { get; }

    public long SeatsOnRecord => _schedule.Tier.Cells.Zip(All, (cell, need) => cell.Remaining - need.People).Sum();

    /// <summary>Why nothing can be drafted, or null.</summary>
    public Diagnostic? Fault { get; }

    /// <summary>What is on record of the tier and of none of its cells, or null.</summary>
    public Diagnostic? Rest { get; }

    /// <summary>The code of a cell among venues, which cells of all areas share that are alike in role, group, class and days.</summary>
    public string CodeOf(CascadeCell cell)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"{cell.Role}/{cell.Group.Code}/{cell.Cap}x{cell.Days}");
        return code.Length <= CodeFormat.MaximumLength ? code : string.Create(CultureInfo.InvariantCulture, $"cell {_kinds.IndexOf(KindOf(cell)) + 1}");
    }

    /// <summary>The codes of an area: a place by itself, a region with its places, or all.</summary>
    public ValueList<PlaceCode> PlacesOf(PlaceCode? area) =>
        area is not { } code ? _nation : !_places.ContainsKey(code) && _regions.TryGetValue(code, out var places) ? places : [code];

    /// <summary>The area of the tier's sessions that a place lies in; null for the nation, or where it lies in none.</summary>
    public PlaceCode? AreaOf(PlaceCode place) =>
        _cellPlaces.Contains(place) ? place
        : _places.GetValueOrDefault(place)?.Region is { } region && _cellPlaces.Contains(region) ? region
        : null;

    /// <summary>The venues of an area, by code.</summary>
    public IReadOnlyList<Venue> VenuesOf(PlaceCode? area)
    {
        var places = PlacesOf(area).ToHashSet();
        return [.. _schedule.Venues.DistinctBy(v => v.Code).Where(v => places.Contains(v.Place)).OrderBy(v => v.Code)];
    }

    /// <summary>A session of a cell in a venue.</summary>
    public SessionRequest Session(TierNeed need, SessionCode code, Venue venue, int capacity)
    {
        var cell = need.Cell;
        return new()
        {
            Code = code,
            Course = _schedule.Course,
            Version = _schedule.Version,
            Place = cell.Place is { } place && _places.ContainsKey(place) ? place : venue.Place,
            TrainerPlaces = _schedule.Tier.Rule.TrainersAt == CascadeLevel.Region ? TrainersOf(cell.Place) : [],
            Venue = venue.Code,
            Capacity = capacity,
            Days = cell.Days,
            MayBeScattered = _schedule.MayBeScattered,
            Window = _schedule.Tier.Window,
            Trainers = cell.TrainersPerClass,
            Group = cell.Group.Sessions,
            Language = cell.Group.Language,
            Role = cell.Role,
            Tier = _schedule.Number,
            Plan = _schedule.Code,
        };
    }

    /// <summary>Codes for the sessions of a cell that no session has yet.</summary>
    public IEnumerable<SessionCode> CodesOf(TierNeed need) => _codes.CodesOf(need.Cell);

    private static (RoleCode, string, int, int) KindOf(CascadeCell cell) => (cell.Role, cell.Group.Code, cell.Cap, cell.Days);

    private Diagnostic? Check()
    {
        var (sessions, people) = ((Int128)0, (Int128)0);
        foreach (var need in All)
        {
            (sessions, people) = (sessions + need.Sessions, people + need.People);
        }

        return sessions <= TierScheduling.MostSessions && people <= MostPeople ? null : CapacityDiagnostics.ScheduleTierTooGreat.At(
            default, ("tier", _schedule.Tier.Code), ("sessions", sessions), ("people", people), ("most", TierScheduling.MostSessions), ("crowd", MostPeople));
    }

    private ValueList<PlaceCode> TrainersOf(PlaceCode? area) =>
        area is { } code && _places.TryGetValue(code, out var place) ? _regions[place.Region ?? place.Code] : PlacesOf(area);
}
