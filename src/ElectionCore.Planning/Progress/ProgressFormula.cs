namespace ElectionCore.Planning;

/// <summary>The formulas of progress over numbers that are known or not.</summary>
internal static class ProgressFormula
{
    public static (WideRatio? Value, ProgressGap Gap) BaselineToTarget(IndicatorDirection? direction, WideRatio? baseline, WideRatio? target, WideRatio? actual)
    {
        if (FirstGap(actual, target) is var gap and not ProgressGap.None)
        {
            return (null, gap);
        }

        if (baseline is not { } start)
        {
            return (null, ProgressGap.NoBaseline);
        }

        if (!start.IsDefined)
        {
            return (null, ProgressGap.UndefinedDenominator);
        }

        var way = target!.Value.Minus(start);
        return way.Numerator.Sign switch
        {
            0 => (null, ProgressGap.TargetEqualsBaseline),
            < 0 when direction == IndicatorDirection.Ascending => (null, ProgressGap.DirectionContradictsTarget),
            > 0 when direction == IndicatorDirection.Descending => (null, ProgressGap.DirectionContradictsTarget),
            _ => (actual!.Value.Minus(start).Over(way), ProgressGap.None),
        };
    }

    public static (WideRatio? Value, ProgressGap Gap) ActualOverTarget(IndicatorDirection? direction, WideRatio? target, WideRatio? actual) =>
        FirstGap(actual, target) is var gap and not ProgressGap.None ? (null, gap)
        : direction is null ? (null, ProgressGap.DirectionNotStated)
        : direction != IndicatorDirection.Ascending ? (null, ProgressGap.UnsuitedMethod)
        : target!.Value.Numerator.IsZero ? (null, ProgressGap.UndefinedDenominator)
        : (actual!.Value.Over(target.Value), ProgressGap.None);

    /// <summary>What shall stay as it is: at its target, or where none is set at its baseline.</summary>
    public static (WideRatio? Value, ProgressGap Gap) Maintained(WideRatio? target, WideRatio? actual) =>
        FirstGap(actual, target) is var gap and not ProgressGap.None ? (null, gap) : (Met(actual == target), ProgressGap.None);

    public static WideRatio Met(bool isMet) => new(isMet ? 1 : 0, 1);

    private static ProgressGap FirstGap(WideRatio? actual, WideRatio? target) =>
        actual is null ? ProgressGap.NotReported
        : target is null ? ProgressGap.NoTarget
        : actual.Value.IsDefined && target.Value.IsDefined ? ProgressGap.None
        : ProgressGap.UndefinedDenominator;
}
