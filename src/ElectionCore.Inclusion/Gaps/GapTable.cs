using System.Collections.Immutable;

namespace ElectionCore.Inclusion;

/// <summary>Where women are missing: the gap in every place, the widest first, and over all places.</summary>
public sealed class GapTable
{
    private const string AllPlaces = "all places";

    private GapTable(
        GapSource source, ImmutableArray<GapRow> rows, GapRow overall, ImmutableArray<PlaceCounts> statedTotals, ImmutableArray<Diagnostic> findings) =>
        (Source, Rows, Overall, StatedTotals, Findings) = (source, rows, overall, statedTotals, findings);

    /// <summary>What the counts have in common.</summary>
    public GapSource Source { get; }

    /// <summary>The places: the widest gap in points first, then those of which it is not known; equal ones by name.</summary>
    public ImmutableArray<GapRow> Rows { get; }

    /// <summary>All places together. Where a count of one is missing, so is the sum.</summary>
    public GapRow Overall { get; }

    /// <summary>
    /// The rows that state a total and are therefore no places: one that is exactly the sum of all other rows, in men and in
    /// women, and those named total, grand total, overall, all or national.
    /// </summary>
    /// <remarks>Names of countries are not guessed: such a row is recognised by its sum only.</remarks>
    public ImmutableArray<PlaceCounts> StatedTotals { get; }

    /// <summary>
    /// What is wrong with the counts: places given twice (<c>INC0170</c>), sums that differ from the total stated
    /// (<c>INC0171</c>, <c>INC0172</c>), places that only one of the two counts has (<c>INC0173</c>, <c>INC0174</c>), rows that
    /// were taken as totals (<c>INC0175</c>, <c>INC0176</c>, <c>INC0177</c>) or may be one (<c>INC0178</c>).
    /// </summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>Makes a table.</summary>
    /// <param name="counts">The counts of each place.</param>
    /// <param name="source">What they have in common.</param>
    /// <param name="previous">The counts of an earlier day, matched by the name of the place; or null.</param>
    /// <returns>The table. Of a place given twice the first counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="OverflowException">A sum, or the parts of the fraction that is a change, are too great.</exception>
    public static GapTable Create(IEnumerable<PlaceCounts> counts, GapSource source, IEnumerable<PlaceCounts>? previous = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(source);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var now = Index(counts, "", findings);
        var before = previous is null ? null : Index(previous, " in the earlier counts", findings);
        var totals = TotalRows.SetApart(now, "", findings);
        if (before is not null)
        {
            _ = TotalRows.SetApart(before, " in the earlier counts", findings);
        }

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

        var overall = Row(Whole(now.Values), source, before is null ? null : Whole(before.Values));
        return new(source, [.. rows], overall, totals, findings.ToImmutable());
    }

    // Some places state a total and others do not, so the whole is the sum of what each of them comes to.
    private static PlaceCounts Whole(IReadOnlyCollection<PlaceCounts> places) =>
        TotalRows.Sum(AllPlaces, places) with { StatedTotal = ObservedCount.Sum(places.Select(p => p.Total)) };

    private static string KeyOf(PlaceCounts place) => TextFolding.Fold(place.Place);

    private static Dictionary<string, PlaceCounts> Index(IEnumerable<PlaceCounts> counts, string where, ImmutableArray<Diagnostic>.Builder findings)
    {
        var places = new Dictionary<string, PlaceCounts>(StringComparer.Ordinal);
        foreach (var place in counts)
        {
            if (!places.TryAdd(KeyOf(place), place))
            {
                findings.Add(InclusionDiagnostics.PlaceTwice.At(default, ("place", place.Place + where)));
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
            checked(GapOf(place) - GapOf(before)),
            PointsOf(place) is { IsDefined: true } now && PointsOf(before) is { IsDefined: true } then ? IndicatorArithmetic.Subtract(now, then) : null);

        Figure Figure(ObservedCount count, string group) =>
            new() { Count = count, Base = source.Base, Group = group, AsOf = source.AsOf, Source = source.Source, IsProxy = source.IsProxy };
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
