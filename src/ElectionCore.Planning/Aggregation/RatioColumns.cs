namespace ElectionCore.Planning;

/// <summary>Adds columns of ratios cell by cell through both their numbers; a missing ratio changes nothing.</summary>
internal static class RatioColumns
{
    public static void Add(TimeAggregation rule, Span<long> above, Span<long> below, ReadOnlySpan<long> valuesAbove, ReadOnlySpan<long> valuesBelow)
    {
        for (var i = 0; i < valuesAbove.Length; i++)
        {
            if (valuesAbove[i] == IndicatorSeries.Missing)
            {
                continue;
            }

            if (above[i] == IndicatorSeries.Missing || IsReplaced(rule, above[i], below[i], valuesAbove[i], valuesBelow[i]))
            {
                (above[i], below[i]) = (valuesAbove[i], valuesBelow[i]);
            }
            else if (rule is TimeAggregation.Sum or TimeAggregation.Average)
            {
                (above[i], below[i]) = checked((above[i] + valuesAbove[i], below[i] + valuesBelow[i]));
            }
        }
    }

    // What is undefined is no extreme while there is anything else.
    private static bool IsReplaced(TimeAggregation rule, long above, long below, long valueAbove, long valueBelow) => rule switch
    {
        TimeAggregation.Last => true,
        TimeAggregation.Maximum => valueBelow != 0 && (below == 0 || (Int128)valueAbove * below > (Int128)above * valueBelow),
        TimeAggregation.Minimum => valueBelow != 0 && (below == 0 || (Int128)valueAbove * below < (Int128)above * valueBelow),
        _ => false,
    };
}
