namespace ElectionCore.Planning;

/// <summary>Finds what an actual value is held against.</summary>
internal sealed class TargetFinder
{
    private readonly PlanIndicator _indicator;
    private readonly TargetHorizon _horizon;
    private readonly (ReportingPeriod Period, MeasuredValue? Value)[] _targets;

    /// <param name="frame">The plan.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="place">The place, or null for the whole.</param>
    /// <param name="horizon">Against which target.</param>
    public TargetFinder(PlanFrame frame, PlanIndicator indicator, PlaceCode? place, TargetHorizon horizon)
    {
        (_indicator, _horizon) = (indicator, horizon);
        _targets =
        [
            .. frame.Listed(indicator).Select(period =>
            {
                var target = indicator.Targets.First(t => t.Period == period.Code);
                return (period, place is { } at ? IndicatorReports.Part(target.Values, at) : target.Whole);
            }),
        ];
    }

    /// <summary>The targets that serve, by period: one where the last one counts, otherwise all that are added; empty when one is missing.</summary>
    public IReadOnlyList<(ReportingPeriod Period, MeasuredValue Value)> For(IReadOnlyList<ReportedValue> reported)
    {
        (ReportingPeriod Period, MeasuredValue Value)[] given = [.. _targets.Where(t => t.Value is not null).Select(t => (t.Period, t.Value!.Value))];
        if (_indicator.Aggregation.Time == TimeAggregation.Last || _indicator.Kind == PlanIndicatorKind.Qualitative)
        {
            var since = _horizon == TargetHorizon.EndOfPlan || reported.Count == 0 ? DateOnly.MinValue : reported[^1].Report.Period.LastDay;
            var later = given.Where(t => t.Period.LastDay >= since);
            return [.. _horizon == TargetHorizon.EndOfPlan ? later.TakeLast(1) : later.Take(1)];
        }

        if (_horizon == TargetHorizon.EndOfPlan)
        {
            return given;
        }

        var periods = reported.Select(r => r.Report.Period.Code).ToHashSet(StringComparer.Ordinal);
        given = [.. given.Where(t => periods.Contains(t.Period.Code))];
        return given.Length == periods.Count ? given : [];
    }
}
