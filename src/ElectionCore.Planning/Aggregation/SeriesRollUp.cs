namespace ElectionCore.Planning;

/// <summary>Rolls a series up. Sums, last values and extremes stay whole numbers; all else goes by exact quotients.</summary>
internal sealed class SeriesRollUp(IndicatorSeries series)
{
    private readonly AggregationRule _rule = series.Indicator.Aggregation;
    private readonly int _places = series.Periods * series.Cells;

    public SeriesTotals Run()
    {
        var isMean = !series.IsRatio && (_rule.Time == TimeAggregation.Average || _rule.Units == UnitAggregation.Average);
        return isMean || _rule.Units == UnitAggregation.None || series.Indicator.IsPercentage ? RunExactly() : RunInColumns();
    }

    private SeriesTotals RunInColumns()
    {
        var (above, below, reported) = (Unknown(_places), new long[series.IsRatio ? _places : 0], new int[_places]);
        var (running, runningBelow) = (new long[series.Cells], new long[series.IsRatio ? series.Cells : 0]);
        for (var reporter = 0; reporter < series.Reporters; reporter++)
        {
            running.AsSpan().Fill(IndicatorSeries.Missing);
            for (var period = 0; period < series.Periods; period++)
            {
                var from = period * series.Cells;
                var values = series.Above(reporter, period);
                var counts = reported.AsSpan(from, series.Cells);
                if (series.IsRatio)
                {
                    RatioColumns.Add(_rule.Time, running, runningBelow, values, series.Below(reporter, period));
                    RatioColumns.Add(AsTime(_rule.Units), above.AsSpan(from, series.Cells), below.AsSpan(from, series.Cells), running, runningBelow);
                }
                else
                {
                    NumberColumns.Add(_rule.Time, running, values);
                    NumberColumns.Add(AsTime(_rule.Units), above.AsSpan(from, series.Cells), running);
                }

                for (var cell = 0; cell < counts.Length; cell++)
                {
                    counts[cell] += running[cell] == IndicatorSeries.Missing ? 0 : 1;
                }
            }
        }

        return new(series, above, below, reported);
    }

    private SeriesTotals RunExactly()
    {
        var (exact, reported) = (new (Amount?, ProgressGap)[_places], new int[_places]);
        for (var place = 0; place < _places; place++)
        {
            var (period, cell) = Math.DivRem(place, series.Cells);
            Amount[][] known = [.. Enumerable.Range(0, series.Reporters).Select(r => Known(r, period, cell)).Where(v => v.Length > 0)];
            reported[place] = known.Length;
            exact[place] = TwoAxes.Combine(_rule, known, series.Indicator.IsPercentage);
        }

        return new(series, [], [], reported, exact);
    }

    private Amount[] Known(int reporter, int through, int cell) =>
        [.. Enumerable.Range(0, through + 1).Select(p => series.AmountAt(p, reporter, cell)).OfType<Amount>()];

    // Over units the same is done as over time, but that there is no last one.
    private static TimeAggregation AsTime(UnitAggregation rule) => rule switch
    {
        UnitAggregation.Maximum => TimeAggregation.Maximum,
        UnitAggregation.Minimum => TimeAggregation.Minimum,
        _ => TimeAggregation.Sum,
    };

    private static long[] Unknown(int length)
    {
        var values = new long[length];
        values.AsSpan().Fill(IndicatorSeries.Missing);
        return values;
    }
}
