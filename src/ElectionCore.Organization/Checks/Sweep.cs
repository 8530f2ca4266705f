namespace ElectionCore.Organization;

/// <summary>Cuts time where something begins or ends, so that a rule can be asked of every instant at once.</summary>
internal static class Sweep
{
    /// <summary>The longest spans in which the same items hold, with those items; spans without any are left out.</summary>
    public static IEnumerable<(DateRange Period, List<T> Active)> Over<T>(IReadOnlyList<(DateRange Days, T Item)> items)
    {
        var cuts = new SortedSet<DateOnly>();
        foreach (var (days, _) in items)
        {
            cuts.Add(days.Start);
            if (days.To is { } to)
            {
                cuts.Add(to);
            }
        }

        var turns = cuts.ToList();
        for (var i = 0; i < turns.Count; i++)
        {
            var active = items.Where(x => x.Days.Contains(turns[i])).Select(x => x.Item).ToList();
            if (active.Count > 0)
            {
                yield return (Between(turns[i], i + 1 < turns.Count ? turns[i + 1] : null), active);
            }
        }
    }

    /// <summary>The spans of some days in which a condition on the active items holds; neighbouring spans are joined.</summary>
    public static List<(DateRange Period, List<T> Active)> Where<T>(
        IReadOnlyList<(DateRange Days, T Item)> items, Func<List<T>, bool> condition)
    {
        var found = new List<(DateRange Period, List<T> Active)>();
        foreach (var (period, active) in Over(items))
        {
            if (!condition(active))
            {
                continue;
            }

            if (found.Count > 0 && found[^1].Period.To == period.From && period.From is not null && found[^1].Active.SequenceEqual(active))
            {
                found[^1] = (Between(found[^1].Period.Start, period.To), active);
            }
            else
            {
                found.Add((period, active));
            }
        }

        return found;
    }

    /// <summary>The parts of some days that none of the other spans cover, neighbours joined.</summary>
    public static List<DateRange> Uncovered(DateRange days, IEnumerable<DateRange> by)
    {
        var open = new List<DateRange> { days };
        foreach (var cover in by)
        {
            var rest = new List<DateRange>();
            foreach (var part in open)
            {
                if (!part.Overlaps(cover))
                {
                    rest.Add(part);
                    continue;
                }

                if (cover.From is { } from && part.Before(from) is { } before)
                {
                    rest.Add(before);
                }

                if (cover.To is { } to && part.After(to) is { } after)
                {
                    rest.Add(after);
                }
            }

            open = rest;
        }

        return open;
    }

    private static DateRange Between(DateOnly from, DateOnly? to) =>
        DateRange.Between(from == DateOnly.MinValue ? null : from, to);
}
