namespace ElectionCore.Capacity;

/// <summary>The rules of one duty in place of another: at the same station, in the same role, and never by way of itself.</summary>
/// <remarks>
/// On the days of the one that takes its place a duty does not hold, whatever days its own order gives it: so somebody can be replaced
/// on the only day of duty.
/// </remarks>
public static class DutyReplacements
{
    /// <summary>The duties that hold on a day: those of its days that no other of its days takes the place of.</summary>
    /// <param name="duties">The duties. Of two with one code the first counts.</param>
    /// <param name="on">The day.</param>
    /// <returns>The duties that hold, in their order; those in reserve among them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="duties"/> is null.</exception>
    public static IEnumerable<Duty> Standing(IEnumerable<Duty> duties, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(duties);
        var held = duties.Where(d => d.Days.Contains(on)).DistinctBy(d => d.Code).ToList();
        var replaced = held.Select(d => d.Replaces).OfType<DutyCode>().ToHashSet();
        return held.Where(d => !replaced.Contains(d.Code));
    }

    /// <summary>Finds replacements at another station or in another role than what they replace, and those that go round in a circle.</summary>
    /// <param name="duties">The duties, such as those of a list. Of two with one code the first counts.</param>
    /// <param name="onRecord">
    /// The duties on record, with which they are held together; null for none. One with the code of a duty that is given does not count, and
    /// what is wrong among those on record alone is not told.
    /// </param>
    /// <returns>What is wrong (<c>CAP0120</c>, <c>CAP0121</c>), each at a duty that is given; a circle once, at the first of those.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="duties"/> is null.</exception>
    public static IEnumerable<Diagnostic> Check(IEnumerable<Duty> duties, IEnumerable<Duty>? onRecord = null)
    {
        ArgumentNullException.ThrowIfNull(duties);
        var given = duties.DistinctBy(d => d.Code).ToList();
        return Find(given, given.Concat(onRecord ?? []).DistinctBy(d => d.Code).ToDictionary(d => d.Code));
    }

    /// <summary>The parts of days that are left when those of others are taken out.</summary>
    internal static IEnumerable<DateRange> WithoutDaysOf(IEnumerable<DateRange> others, DateRange days) => others.Aggregate(
        (IEnumerable<DateRange>)[days],
        (parts, other) => parts.SelectMany(p => (DateRange?[])[p.Before(other.Start), other.To is { } end ? p.After(end) : null]).OfType<DateRange>());

    internal static Diagnostic InCircle(IReadOnlyList<DutyCode> circle) => CapacityDiagnostics.ReplacementCircle.At(
        (SubjectRef)circle[0], ("duty", circle[0]), ("chain", string.Join(", ", circle.Append(circle[0]))));

    private static IEnumerable<Diagnostic> Find(List<Duty> given, Dictionary<DutyCode, Duty> all)
    {
        var order = given.Index().ToDictionary(d => d.Item.Code, d => d.Index);
        foreach (var duty in all.Values)
        {
            if (duty.Replaces is { } code && all.TryGetValue(code, out var earlier) && (order.ContainsKey(duty.Code) || order.ContainsKey(code))
                && (earlier.Station != duty.Station || earlier.Role != duty.Role))
            {
                yield return CapacityDiagnostics.ReplacedElsewhere.At(
                    (SubjectRef)(order.ContainsKey(duty.Code) ? duty.Code : code),
                    ("duty", duty.Code),
                    ("station", duty.Station),
                    ("role", duty.Role),
                    ("earlier", code),
                    ("otherStation", earlier.Station),
                    ("otherRole", earlier.Role));
            }
        }

        var followed = new HashSet<DutyCode>();
        foreach (var duty in given)
        {
            var chain = new List<DutyCode>();
            DutyCode? next = duty.Code;
            while (next is { } code && followed.Add(code))
            {
                chain.Add(code);
                next = all.GetValueOrDefault(code)?.Replaces;
            }

            if (next is { } again && chain.IndexOf(again) is >= 0 and var start)
            {
                var circle = chain[start..];
                var first = circle.FindIndex(c => c == circle.MinBy(o => order.GetValueOrDefault(o, int.MaxValue)));
                if (order.ContainsKey(circle[first]))
                {
                    yield return InCircle([.. circle[first..], .. circle[..first]]);
                }
            }
        }
    }
}
