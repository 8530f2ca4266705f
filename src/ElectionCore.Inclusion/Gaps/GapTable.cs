using System.Collections.Immutable;

namespace ElectionCore.Inclusion;

/// <summary>Where women are missing: the gap in every place, the widest first, and over all places.</summary>
public sealed class GapTable
{
    private GapTable(GapSource source, ImmutableArray<GapRow> rows, GapRow overall, ImmutableArray<Diagnostic> findings) =>
        (Source, Rows, Overall, Findings) = (source, rows, overall, findings);

    /// <summary>What the counts have in common.</summary>
    public GapSource Source { get; }

    /// <summary>The places: the widest gap in points first, then those of which it is not known; equal ones by name.</summary>
    public ImmutableArray<GapRow> Rows { get; }

    /// <summary>All places together. Where a count of one is missing, so is the sum.</summary>
    public GapRow Overall { get; }

    /// <summary>
    /// What is wrong with the counts: places given twice (<c>INC0170</c>), sums that differ from the total stated
    /// (<c>INC0171</c>, <c>INC0172</c>), places that only one of the two counts has (<c>INC0173</c>, <c>INC0174</c>).
    /// </summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>Makes a table.</summary>
    /// <param name="counts">The counts of each place.</param>
    /// <param name="source">What they have in common.</param>
    /// <param name="previous">The counts of an earlier day, matched by the name of the place; or null.</param>
    /// <returns>The table. Of a place given twice the first counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="OverflowException">A sum is too great.</exception>
    public static GapTable Create(IEnumerable<PlaceCounts> counts, GapSource source, IEnumerable<PlaceCounts>? previous = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(source);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var now = Index(counts, findings);
        var before = previous is null ? null : Index(previous, findings);
        foreach (var place in now.Values)
        {
            CheckTotal(place, findings);
        }

        var rows = now.Values.Select(p => Row(p, source, before?.GetValueOrDefault(KeyOf(p))))
            .OrderByDescending(r => r.GapPoints.Value is { IsDefined: true }).ThenByDescending(r => r.GapPoints.Value, ByValue.Instance)
            .ThenBy(r => r.Counts.Place, StringComparer.Ordinal);
        if (before is not null)
        {
            findings.AddRange(now.Where(p => !before.ContainsKey(p.Key)).Select(p => InclusionDiagnostics.PlaceNotInEarlier.At(default, ("place", p.Value.Place))));
            findings.AddRange(before.Where(p => !now.ContainsKey(p.Key)).Select(p => InclusionDiagnostics.PlaceOnlyInEarlier.At(default, ("place", p.Value.Place))));
        }

        var all = Sum("all places", now.Values);
        return new(source, [.. rows], Row(all, source, before is null ? null : Sum("all places", before.Values)), findings.ToImmutable());
    }

    private static string KeyOf(PlaceCounts place) => TextFolding.Fold(place.Place);

    private static Dictionary<string, PlaceCounts> Index(IEnumerable<PlaceCounts> counts, ImmutableArray<Diagnostic>.Builder findings)
    {
        var places = new Dictionary<string, PlaceCounts>(StringComparer.Ordinal);
        foreach (var place in counts)
        {
            if (!places.TryAdd(KeyOf(place), place))
            {
                findings.Add(InclusionDiagnostics.PlaceTwice.At(default, ("place", place.Place)));
            }
        }

        return places;
    }

    private static void CheckTotal(PlaceCounts place, ImmutableArray<Diagnostic>.Builder findings)
    {
        var sum = place.Male + place.Female + place.Other;
        if (place.StatedTotal.Value is not { } stated)
        {
            return;
        }

        var known = new[] { place.Male, place.Female, place.Other }.Sum(c => c.Value ?? 0);
        if (known > stated)
        {
            findings.Add(InclusionDiagnostics.PlacePartsAboveTotal.At(default, ("place", place.Place), ("sum", known), ("stated", stated)));
        }
        else if (sum.Value is { } whole && whole != stated)
        {
            findings.Add(InclusionDiagnostics.PlacePartsBelowTotal.At(
                default, ("place", place.Place), ("sum", whole), ("stated", stated), ("difference", stated - whole)));
        }
    }

    private static PlaceCounts Sum(string name, IReadOnlyCollection<PlaceCounts> places) => new()
    {
        Place = name,
        Male = ObservedCount.Sum(places.Select(p => p.Male)),
        Female = ObservedCount.Sum(places.Select(p => p.Female)),
        Other = ObservedCount.Sum(places.Select(p => p.Other)),
        StatedTotal = ObservedCount.Sum(places.Select(p => p.StatedTotal)),
    };

    private static GapRow Row(PlaceCounts place, GapSource source, PlaceCounts? before)
    {
        var men = Figure(place.Male, "men");
        var women = Figure(place.Female, "women");
        var points = GenderIndicators.GapPoints(men, women);
        var gap = GenderIndicators.Gap(men, women);
        return new(
            place,
            IndicatorFormulas.Share(StandardIndicators.FemaleShare, women, Figure(place.Total, "")),
            gap,
            points,
            GenderIndicators.ElectorRatio(women, men),
            GenderIndicators.AdjustedParity(women, men),
            GapOf(place) - GapOf(before),
            PointsOf(place) is { IsDefined: true } now && PointsOf(before) is { IsDefined: true } then ? IndicatorArithmetic.Subtract(now, then) : null);

        Figure Figure(ObservedCount count, string group) =>
            new() { Count = count, Base = source.Base, Group = group, AsOf = source.AsOf, Source = source.Source };
    }

    private static long? GapOf(PlaceCounts? place) => place?.Male.Value - place?.Female.Value;

    private static Ratio? PointsOf(PlaceCounts? place) =>
        place is { Male.Value: { } men, Female.Value: { } women } ? new Ratio(men - women, checked(men + women)) : null;

    private sealed class ByValue : IComparer<Ratio?>
    {
        public static ByValue Instance { get; } = new();

        public int Compare(Ratio? x, Ratio? y) => (x, y) switch
        {
            ({ IsDefined: true } a, { IsDefined: true } b) => a.CompareValueTo(b),
            _ => 0,
        };
    }
}
