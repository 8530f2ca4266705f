namespace ElectionCore.Capacity;

/// <summary>Joins and crosses lists of spans.</summary>
internal static class DaySpans
{
    public static List<DaySpan> Union(IEnumerable<DaySpan> spans)
    {
        var union = new List<DaySpan>();
        foreach (var span in spans.OrderBy(s => s.From))
        {
            if (union.Count > 0 && (union[^1].To == DaySpan.Open || span.From <= union[^1].To + 1))
            {
                union[^1] = union[^1] with { To = int.Max(union[^1].To, span.To) };
            }
            else
            {
                union.Add(span);
            }
        }

        return union;
    }

    public static List<DaySpan> Intersect(List<DaySpan> a, List<DaySpan> b)
    {
        var both = new List<DaySpan>();
        for (int i = 0, j = 0; i < a.Count && j < b.Count;)
        {
            var span = new DaySpan(int.Max(a[i].From, b[j].From), int.Min(a[i].To, b[j].To));
            if (span.From <= span.To)
            {
                both.Add(span);
            }

            if (a[i].To < b[j].To)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return both;
    }
}
