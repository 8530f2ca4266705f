namespace ElectionCore.Capacity;

/// <summary>The days that are left of a tier's window.</summary>
internal sealed record TierWindow(DateOnly From, DateOnly To, IReadOnlyList<DateOnly> Days)
{
    /// <summary>The calendar days, working or not.</summary>
    public int Length => Math.Max(0, To.DayNumber - From.DayNumber);

    /// <summary>The windows of all tiers, from the top. Each is cut so that it ends before the next begins.</summary>
    public static IReadOnlyList<TierWindow> All(CascadeRequest request, List<Diagnostic> findings)
    {
        var windows = new TierWindow[request.Tiers.Count];
        for (var i = windows.Length - 1; i >= 0; i--)
        {
            var tier = request.Tiers[i];
            var (from, to) = i == windows.Length - 1
                ? WithinLimits(request, tier, findings)
                : Above(tier, request.Tiers[i + 1], windows[i + 1].From, findings);
            from = request.PlanFrom is { } first && first > from ? first : from;
            windows[i] = new(from, to, Working(request, from, to));
        }

        return windows;
    }

    private static (DateOnly From, DateOnly To) WithinLimits(CascadeRequest request, CascadeTierRule tier, List<Diagnostic> findings)
    {
        var (from, to) = (tier.Window.Start, tier.Window.End);
        if (request.ElectionDay is not { } election)
        {
            return (from, to);
        }

        // The end is the first day that is too late: election day, where no limit says an earlier one.
        var first = request.MaxDaysBefore is { } most ? Shift(election, -most) : from;
        var end = Shift(election, Math.Min(0, 1 - (request.MinDaysBefore ?? 0)));
        var (begin, finish) = (first > from ? first : from, end < to ? end : to);
        var lost = (to.DayNumber - from.DayNumber) - Math.Max(0, finish.DayNumber - begin.DayNumber);
        if (lost > 0)
        {
            findings.Add(CapacityDiagnostics.CascadeOutsideLimits.At(
                default, ("days", lost), ("tier", tier.Code), ("from", first), ("to", Shift(end, -1))));
        }

        return (begin, finish);
    }

    private static (DateOnly From, DateOnly To) Above(CascadeTierRule tier, CascadeTierRule below, DateOnly begins, List<Diagnostic> findings)
    {
        var (from, to) = (tier.Window.Start, tier.Window.End);
        if (to <= begins)
        {
            return (from, to);
        }

        findings.Add(CapacityDiagnostics.CascadeTiersOverlap.At(
            default,
            ("tier", tier.Code),
            ("days", to.DayNumber - Math.Max(from.DayNumber, begins.DayNumber)),
            ("below", below.Code),
            ("from", begins)));
        return (from, begins);
    }

    private static DateOnly Shift(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    /// <summary>The working days from one day up to another, which does not belong to them.</summary>
    public static List<DateOnly> Working(CascadeRequest request, DateOnly from, DateOnly to)
    {
        var off = request.Holidays.ToHashSet();
        var days = new List<DateOnly>();
        for (var day = from; day < to; day = day.AddDays(1))
        {
            if (!request.DaysOff.Contains(day.DayOfWeek) && !off.Contains(day))
            {
                days.Add(day);
            }
        }

        return days;
    }
}
