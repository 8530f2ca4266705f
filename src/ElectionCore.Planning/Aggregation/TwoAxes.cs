namespace ElectionCore.Planning;

/// <summary>Makes one of the values of several reporters over several periods: first over time, then over reporters.</summary>
internal static class TwoAxes
{
    /// <param name="rule">The rule.</param>
    /// <param name="reporters">The values of each reporter in the order of the periods; none empty.</param>
    /// <param name="isPercent">Whether the values are percentages without the counts behind them.</param>
    public static (Amount? Total, ProgressGap Gap) Combine(AggregationRule rule, IReadOnlyList<IReadOnlyList<Amount>> reporters, bool isPercent)
    {
        if (reporters.Count == 0)
        {
            return (null, ProgressGap.NotReported);
        }

        if (isPercent && (AddsTimes(rule, reporters) || AddsUnits(rule, reporters)))
        {
            return (null, ProgressGap.PercentNotSummed);
        }

        Amount[] totals = [.. reporters.Select(values => OverTime(rule.Time, values))];
        return totals.Length > 1 && rule.Units == UnitAggregation.None
            ? (null, ProgressGap.NotCombined)
            : (OverUnits(rule.Units, totals), ProgressGap.None);
    }

    public static Amount OverTime(TimeAggregation rule, IReadOnlyList<Amount> values) => rule switch
    {
        TimeAggregation.Sum => Amount.Sum(values),
        TimeAggregation.Average => Amount.Mean(values),
        TimeAggregation.Maximum => Amount.Extreme(values, sign: 1),
        TimeAggregation.Minimum => Amount.Extreme(values, sign: -1),
        _ => values[^1],
    };

    public static Amount OverUnits(UnitAggregation rule, IReadOnlyList<Amount> totals) => rule switch
    {
        UnitAggregation.Sum => Amount.Sum(totals),
        UnitAggregation.Average => Amount.Mean(totals),
        UnitAggregation.Maximum => Amount.Extreme(totals, sign: 1),
        UnitAggregation.Minimum => Amount.Extreme(totals, sign: -1),
        _ => totals[0],
    };

    private static bool AddsTimes(AggregationRule rule, IReadOnlyList<IReadOnlyList<Amount>> reporters) =>
        rule.Time is TimeAggregation.Sum or TimeAggregation.Average && reporters.Any(values => values.Count > 1);

    private static bool AddsUnits(AggregationRule rule, IReadOnlyList<IReadOnlyList<Amount>> reporters) =>
        rule.Units is UnitAggregation.Sum or UnitAggregation.Average && reporters.Count > 1;
}
