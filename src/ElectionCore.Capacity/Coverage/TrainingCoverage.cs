using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>Answers whether every post at every station is filled by somebody who is trained.</summary>
public sealed class TrainingCoverage
{
    private readonly CoverageRecords _records;
    private readonly List<Posting> _postings = [];
    private readonly Dictionary<PlaceCode, StationNeed> _stations;
    private readonly HashSet<PlaceCode> _places;
    private readonly ILookup<(PlaceCode, RoleCode), Posting> _posted;

    /// <summary>Works it out.</summary>
    /// <param name="records">What it is worked out from.</param>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    public TrainingCoverage(CoverageRecords records)
    {
        ArgumentNullException.ThrowIfNull(records);
        _records = records;
        _stations = records.Needs.DistinctBy(n => n.Station).ToDictionary(n => n.Station);
        _places = [.. records.Needs.Select(n => n.Place)];
        var sexes = records.People.DistinctBy(p => p.Person).ToDictionary(p => p.Person, p => p.Sex);
        var standing = DutyReplacements.Standing(records.Duties, records.DutyDay).OrderBy(d => d.IsReserve).ThenBy(d => d.Code).ToList();
        foreach (var duty in standing.DistinctBy(d => d.Person))
        {
            var station = _stations.GetValueOrDefault(duty.Station);
            _postings.Add(new(
                duty, station?.Place ?? duty.Station, station?.Group ?? SessionGroup.Mixed, sexes.GetValueOrDefault(duty.Person),
                records.Readiness.Of(duty.Person, duty.Role).State));
        }

        PostedTwice = standing.Count(d => !d.IsReserve) - _postings.Count(p => !p.Duty.IsReserve);
        ReserveTwice = standing.Count - _postings.Count - PostedTwice;
        _posted = _postings.Where(p => !p.Duty.IsReserve).ToLookup(p => (p.Duty.Station, p.Duty.Role));
    }

    /// <summary>The day of duty.</summary>
    public DateOnly DutyDay => _records.DutyDay;

    /// <summary>
    /// The posts that do not count, since their people have another post on the same day. A person counts once: at a post before the
    /// reserve, and of several posts at that of the first code. A posting that another one replaces is none. See <see cref="ReserveTwice"/>
    /// for those in reserve.
    /// </summary>
    public long PostedTwice { get; }

    /// <summary>The entries in reserve that do not count, since their people have a post, or are in reserve by another entry, on the same day.</summary>
    public long ReserveTwice { get; }

    /// <summary>Whether anybody is posted on the day of duty.</summary>
    public bool HasPostings => _postings.Count > 0;

    /// <summary>The people who are posted to stations that have no posts on record. Those in reserve are none of them: see <see cref="ReserveElsewhere"/>.</summary>
    public long PostedElsewhere => _postings.LongCount(p => !p.Duty.IsReserve && !_stations.ContainsKey(p.Duty.Station));

    /// <summary>The people in reserve for something that is neither a station with posts on record nor a place of one: no row of the board has them but the last.</summary>
    public long ReserveElsewhere => _postings.LongCount(p => p.Duty.IsReserve && !_places.Contains(p.Place));

    /// <summary>The stations and roles to which more people are posted than there are posts (<c>CAP0134</c>), by station and role. The surplus fills no other post.</summary>
    /// <value>Stations that have no posts at all on record are left out: how many they need is not known. No posts of one role are none.</value>
    public ImmutableArray<Diagnostic> Surpluses
    {
        get
        {
            var posts = _records.Needs.GroupBy(n => (n.Station, n.Role)).ToDictionary(g => g.Key, g => g.Sum(n => (long)n.Posts));
            return
            [
                .. _posted.Where(p => _stations.ContainsKey(p.Key.Item1)).Select(p => (p.Key, People: p.Count(), Posts: posts.GetValueOrDefault(p.Key)))
                    .Where(p => p.People > p.Posts).OrderBy(p => p.Key.Item1).ThenBy(p => p.Key.Item2)
                    .Select(p => CapacityDiagnostics.StationSurplus.At(
                        (SubjectRef)p.Key.Item1, ("station", p.Key.Item1), ("role", p.Key.Item2), ("people", p.People), ("posts", p.Posts), ("day", DutyDay))),
            ];
        }
    }

    /// <summary>The whole.</summary>
    public CoverageCounts Whole => Count(_postings, _records.Needs);

    /// <summary>Divides it.</summary>
    /// <param name="axes">By what; each at most once.</param>
    /// <returns>The rows, in the order of the axes and their codes; a row for everything that is needed or posted.</returns>
    /// <exception cref="ArgumentException">An axis is given twice.</exception>
    public ImmutableArray<CoverageRow> By(params ReadOnlySpan<CoverageAxis> axes)
    {
        CoverageAxis[] wanted = [.. axes];
        if (wanted.Distinct().Count() < wanted.Length)
        {
            throw new ArgumentException("Each axis is given once.", nameof(axes));
        }

        var needs = (wanted.Contains(CoverageAxis.Sex) ? [] : _records.Needs).ToLookup(n => Key(wanted, n.Place, n.Role, sex: null, n.Group));
        var people = _postings.ToLookup(p => Key(wanted, p.Place, p.Duty.Role, p.Sex, p.Group));
        return
        [
            .. needs.Select(g => g.Key).Concat(people.Select(g => g.Key)).Distinct()
                .Select(key => key with { Counts = Count(people[key], needs[key]) })
                .OrderBy(r => Order(r, wanted), StringComparer.Ordinal),
        ];
    }

    /// <summary>The board: a row for each place with stations, by code.</summary>
    /// <returns>The rows; <see cref="BoardTotal"/> is their sum, with those of <see cref="PostedElsewhere"/> and <see cref="ReserveElsewhere"/>.</returns>
    public ImmutableArray<BoardRow> Board()
    {
        var postings = _postings.ToLookup(p => p.Place);
        return
        [
            .. _records.Needs.GroupBy(n => n.Place).OrderBy(g => g.Key)
                .Select(g => Row(g.Key, [.. g], [.. postings[g.Key]], _records.LastReturns.TryGetValue(g.Key, out var day) ? day : null)),
        ];
    }

    /// <summary>The board's last line: all places together.</summary>
    /// <returns>The row, whose last return is the latest of all.</returns>
    public BoardRow BoardTotal() =>
        Row(place: null, [.. _records.Needs], _postings, _records.LastReturns.Count == 0 ? null : _records.LastReturns.Values.Max());

    private BoardRow Row(PlaceCode? place, List<StationNeed> needs, List<Posting> postings, DateOnly? lastReturn)
    {
        var stations = needs.GroupBy(n => n.Station).ToList();
        var women = stations.Where(s => s.Any(n => n.Group == SessionGroup.Women)).Select(s => s.Select(Women).ToList()).ToList();
        var leads = stations.ConvertAll(s => _records.LeadingRole is { } role ? Lead(_posted[(s.Key, role)]) : CompletionState.Finished);
        return new()
        {
            Place = place,
            Stations = stations.Count,
            Counts = Count(postings, needs),
            StationsLedUntrained = leads.Count(l => l == CompletionState.NotFinished),
            StationsLeadUnknown = leads.Count(l => l == CompletionState.Unknown),
            WomensStations = women.Count,
            WomensStationsLackingWomen = women.Count(s => s.Contains(false)),
            WomensStationsNotKnown = women.Count(s => !s.Contains(false) && s.Contains(null)),
            LastReturn = lastReturn,
        };
    }

    /// <summary>Whether all posts of a role are filled by women; null where the sex of too many is not recorded.</summary>
    private bool? Women(StationNeed need)
    {
        var posted = _posted[(need.Station, need.Role)];
        var women = posted.Count(p => p.Sex == RecordedSex.Female);
        return women >= need.Posts ? true : women + posted.Count(p => p.Sex == RecordedSex.Unknown) >= need.Posts ? null : false;
    }

    // A station is led by somebody trained as soon as one of those who lead it is.
    private static CompletionState Lead(IEnumerable<Posting> leads)
    {
        var states = leads.Select(l => l.State).ToList();
        return states.Contains(CompletionState.Finished) ? CompletionState.Finished
            : states.Count == 0 || states.Contains(CompletionState.Unknown) ? CompletionState.Unknown
            : CompletionState.NotFinished;
    }

    private CoverageCounts Count(IEnumerable<Posting> postings, IEnumerable<StationNeed> needs)
    {
        var posts = needs.ToList();
        var counts = new long[10];
        foreach (var posting in postings)
        {
            var isTrained = posting.State == CompletionState.Finished;
            if (posting.Duty.IsReserve)
            {
                counts[0]++;
                counts[1] += isTrained ? 1 : 0;
                continue;
            }

            counts[2]++;
            counts[3] += posting.State is CompletionState.NotFinished or CompletionState.Partly ? 1 : 0;
            counts[4] += posting.State == CompletionState.Unknown ? 1 : 0;
            counts[5 + (int)posting.Sex] += isTrained ? 1 : 0;
            counts[9] += posting.State == CompletionState.Partly ? 1 : 0;
        }

        return new()
        {
            Required = posts.Count == 0 ? null : posts.Sum(n => (long)n.Posts),
            Filled = posts.Count == 0 ? null : posts.Sum(n => (long)Math.Min(n.Posts, _posted[(n.Station, n.Role)].Count())),
            FilledByTrained = posts.Count == 0 ? null : posts.Sum(n => (long)Math.Min(n.Posts, _posted[(n.Station, n.Role)].Count(p => p.State == CompletionState.Finished))),
            Reserve = counts[0],
            ReserveTrained = counts[1],
            Appointed = counts[2],
            Untrained = counts[3],
            PartlyTrained = counts[9],
            NotKnown = counts[4],
            TrainedUnknown = counts[5 + (int)RecordedSex.Unknown],
            TrainedWomen = counts[5 + (int)RecordedSex.Female],
            TrainedMen = counts[5 + (int)RecordedSex.Male],
            TrainedOthers = counts[5 + (int)RecordedSex.Another],
        };
    }

    private static CoverageRow Key(CoverageAxis[] axes, PlaceCode place, RoleCode role, RecordedSex? sex, SessionGroup group) => new()
    {
        Place = axes.Contains(CoverageAxis.Place) ? place : null,
        Role = axes.Contains(CoverageAxis.Role) ? role : null,
        Sex = axes.Contains(CoverageAxis.Sex) ? sex : null,
        Group = axes.Contains(CoverageAxis.Group) ? group : null,
        Counts = Nothing,
    };

    // No code has a control character in it, so that the parts cannot run into each other.
    private static string Order(CoverageRow row, CoverageAxis[] axes) => string.Join('\t', axes.Select(axis => axis switch
    {
        CoverageAxis.Place => row.Place?.Value,
        CoverageAxis.Role => row.Role?.Value,
        CoverageAxis.Sex => Words.Of(row.Sex ?? RecordedSex.Unknown),
        _ => Words.Of(row.Group ?? SessionGroup.Mixed),
    }));

    private static CoverageCounts Nothing { get; } = new();

    private sealed record Posting(Duty Duty, PlaceCode Place, SessionGroup Group, RecordedSex Sex, CompletionState State);
}
