namespace ElectionCore.Capacity;

/// <summary>What a log of facilitation says of the hours that a condition asks for.</summary>
internal static class FacilitationEvidence
{
    private const int MinutesPerHour = 60;

    /// <param name="condition">The condition.</param>
    /// <param name="programme">The programme of which hours count; null for any.</param>
    /// <param name="log">The person's log up to the day, or null when it is not known.</param>
    public static ConditionResult Judge(FacilitationHoursCondition condition, string? programme, IEnumerable<FacilitationRecord>? log)
    {
        var all = new Sum(known: log is not null);
        var category = new Sum(known: log is not null);
        foreach (var record in log ?? [])
        {
            var counts = Both(
                condition.SupervisedOnly ? record.IsSupervised : true,
                programme is null ? true : Same(record.Programme, programme));
            all.Add(record.Minutes, counts);
            category.Add(record.Minutes, Both(counts, Same(record.Category, condition.Category)));
        }

        var needed = checked((long)condition.Hours * MinutesPerHour);
        var figure = all.Figure(ConditionMeasure.Minutes, new(needed, 1));
        return new()
        {
            Condition = condition,
            Figures = condition.Category is null ? [figure] : [figure, category.Figure(ConditionMeasure.CategoryMinutes, Share(needed, condition.CategoryShare))],
        };
    }

    private static Ratio Share(long needed, Ratio share)
    {
        var divisor = Gcd(needed, share.Denominator);
        return new(checked(needed / divisor * share.Numerator), share.Denominator / divisor);
    }

    private static long Gcd(long a, long b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }

    private static bool? Same(string? recorded, string? asked) => recorded is null ? null : string.Equals(recorded, asked, StringComparison.Ordinal);

    private static bool? Both(bool? a, bool? b) => a == false || b == false ? false : a & b;

    private sealed class Sum(bool known)
    {
        private long _certain;
        private long? _uncertain = 0;

        public void Add(int? minutes, bool? counts)
        {
            if (counts == true && minutes is { } certain)
            {
                _certain += certain;
            }
            else if (counts != false)
            {
                // Minutes that nobody wrote down can be any number.
                _uncertain += minutes;
            }
        }

        public ConditionFigure Figure(ConditionMeasure measure, Ratio needed) => known
            ? new() { Measure = measure, Needed = needed, There = _certain, Uncertain = _uncertain }
            : new() { Measure = measure, Needed = needed, There = null, Uncertain = null };
    }
}
