namespace ElectionCore.Planning;

/// <summary>Adds columns of whole numbers cell by cell; a missing number changes nothing.</summary>
internal static class NumberColumns
{
    public static void Add(TimeAggregation rule, Span<long> totals, ReadOnlySpan<long> values)
    {
        switch (rule)
        {
            case TimeAggregation.Sum:
                Sum(totals, values);
                break;
            case TimeAggregation.Maximum:
                Extreme(totals, values, isGreatest: true);
                break;
            case TimeAggregation.Minimum:
                Extreme(totals, values, isGreatest: false);
                break;
            default:
                Replace(totals, values);
                break;
        }
    }

    private static void Sum(Span<long> totals, ReadOnlySpan<long> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is not IndicatorSeries.Missing and var value)
            {
                totals[i] = totals[i] == IndicatorSeries.Missing ? value : checked(totals[i] + value);
            }
        }
    }

    private static void Replace(Span<long> totals, ReadOnlySpan<long> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            totals[i] = values[i] == IndicatorSeries.Missing ? totals[i] : values[i];
        }
    }

    private static void Extreme(Span<long> totals, ReadOnlySpan<long> values, bool isGreatest)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is not IndicatorSeries.Missing and var value
                && (totals[i] == IndicatorSeries.Missing || value > totals[i] == isGreatest))
            {
                totals[i] = value;
            }
        }
    }
}
