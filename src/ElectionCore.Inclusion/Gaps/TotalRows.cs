using System.Collections.Immutable;

namespace ElectionCore.Inclusion;

/// <summary>Tells rows that state a total from places. A total taken for a place would double every sum.</summary>
internal static class TotalRows
{
    private static readonly HashSet<string> Names = new(["total", "grand total", "overall", "all", "national"], StringComparer.Ordinal);

    /// <summary>Takes the rows of totals out, and says so.</summary>
    /// <param name="rows">The rows by folded name; what is left are the places.</param>
    /// <param name="where">What is written after a name, to tell earlier counts.</param>
    /// <param name="findings">Where to report.</param>
    public static ImmutableArray<PlaceCounts> SetApart(
        Dictionary<string, PlaceCounts> rows, string where, ImmutableArray<Diagnostic>.Builder findings)
    {
        var keys = rows.Keys.Where(Names.Contains).ToList();
        if (keys.Count == rows.Count)
        {
            return [];
        }

        var totals = Take(rows, keys).Concat(Take(rows, [.. SumOfOthers(rows)])).ToImmutableArray();
        var sum = Sum("sum", rows.Values);
        foreach (var place in totals.IsEmpty ? AboutHalf(rows.Values) : [])
        {
            findings.Add(InclusionDiagnostics.PerhapsTotalRow.At(default, ("place", place.Place + where)));
        }

        foreach (var total in totals)
        {
            Report(total, sum, where, findings);
        }

        return totals;
    }

    public static PlaceCounts Sum(string name, IReadOnlyCollection<PlaceCounts> places) => new()
    {
        Place = name,
        Male = ObservedCount.Sum(places.Select(p => p.Male)),
        Female = ObservedCount.Sum(places.Select(p => p.Female)),
        Other = ObservedCount.Sum(places.Select(p => p.Other)),
        StatedTotal = ObservedCount.Sum(places.Select(p => p.StatedTotal)),
    };

    private static List<PlaceCounts> Take(Dictionary<string, PlaceCounts> rows, List<string> keys)
    {
        var taken = keys.ConvertAll(k => rows[k]);
        keys.ForEach(k => rows.Remove(k));
        return taken;
    }

    // The sum of the others is half of the sum of all. Of two rows that both are, nobody is in any other row.
    private static IEnumerable<string> SumOfOthers(Dictionary<string, PlaceCounts> rows)
    {
        var men = Whole(rows.Values.Select(p => p.Male));
        var women = Whole(rows.Values.Select(p => p.Female));
        return rows.Values.Count(IsSomebodyThere) < 3
            ? []
            : rows.Where(r => r.Value.Male.Value is { } m && r.Value.Female.Value is { } f && 2 * (Int128)m == men && 2 * (Int128)f == women)
                .Select(r => r.Key);
    }

    // Within a twentieth of what is known of the others, where there are several of them.
    private static IEnumerable<PlaceCounts> AboutHalf(IReadOnlyCollection<PlaceCounts> places)
    {
        var men = places.Aggregate(Int128.Zero, (sum, p) => sum + (p.Male.Value ?? 0));
        var women = places.Aggregate(Int128.Zero, (sum, p) => sum + (p.Female.Value ?? 0));
        return places.Count(IsSomebodyThere) > 3 ? places.Where(p => IsAbout(p.Male, men) && IsAbout(p.Female, women)) : [];

        static bool IsAbout(ObservedCount count, Int128 all) =>
            count.Value is { } own and > 0 && all - own is var others && Int128.Abs(own - others) * 20 <= others;
    }

    private static bool IsSomebodyThere(PlaceCounts place) => place.Male.Value > 0 || place.Female.Value > 0;

    private static Int128? Whole(IEnumerable<ObservedCount> counts)
    {
        var sum = Int128.Zero;
        foreach (var count in counts.Where(c => c.State != ObservationState.NotApplicable))
        {
            if (count.Value is not { } value)
            {
                return null;
            }

            sum += value;
        }

        return sum;
    }

    private static void Report(PlaceCounts total, PlaceCounts sum, string where, ImmutableArray<Diagnostic>.Builder findings)
    {
        var place = total.Place + where;
        var compared = new (string Part, ObservedCount Stated, ObservedCount Sum)[]
        {
            ("men", total.Male, sum.Male), ("women", total.Female, sum.Female), ("others", total.Other, sum.Other), ("all", total.StatedTotal, sum.StatedTotal),
        };
        var before = findings.Count;
        foreach (var (part, counted, summed) in compared)
        {
            if (counted.Value is { } stated && summed.Value is { } added && stated != added)
            {
                findings.Add(InclusionDiagnostics.TotalRowDiffers.At(
                    default, ("place", place), ("part", part), ("stated", stated), ("sum", added), ("difference", Math.Abs(stated - added))));
            }
        }

        if (findings.Count == before)
        {
            var isSum = compared.Take(2).All(c => c.Stated.IsKnown && c.Sum.IsKnown);
            findings.Add((isSum ? InclusionDiagnostics.TotalRowFound : InclusionDiagnostics.TotalRowUncertain).At(default, ("place", place)));
        }
    }
}
