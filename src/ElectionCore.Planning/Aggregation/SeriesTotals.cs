namespace ElectionCore.Planning;

/// <summary>The totals of a series: through every period, for every cell.</summary>
public sealed class SeriesTotals
{
    private readonly IndicatorSeries _series;
    private readonly long[] _above;
    private readonly long[] _below;
    private readonly int[] _reported;
    private readonly (Amount? Total, ProgressGap Gap)[]? _exact;

    internal SeriesTotals(IndicatorSeries series, long[] above, long[] below, int[] reported, (Amount? Total, ProgressGap Gap)[]? exact = null)
    {
        (_series, _above, _below, _reported, _exact) = (series, above, below, reported, exact);
    }

    /// <summary>The indicator.</summary>
    public PlanIndicator Indicator => _series.Indicator;

    /// <summary>A total.</summary>
    /// <param name="period">Through which period, from 0.</param>
    /// <param name="cell">The cell, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such period or cell.</exception>
    public SeriesTotal this[int period, int cell]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)period, (uint)_series.Periods, nameof(period));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)cell, (uint)_series.Cells, nameof(cell));
            var place = (period * _series.Cells) + cell;
            var (amount, gap) = _exact is not null ? _exact[place]
                : _reported[place] == 0 ? (null, ProgressGap.NotReported)
                : (_series.AmountOf(_above[place], _series.IsRatio ? _below[place] : 0), ProgressGap.None);
            var value = amount?.Value;
            return new(
                value is { IsDefined: true } ? value : null,
                amount is { IsRatio: true } counts ? new Ratio((long)counts.Above, (long)counts.Below) : null,
                _reported[place],
                _series.Reporters,
                value is { IsDefined: false } ? ProgressGap.UndefinedDenominator : gap);
        }
    }

    /// <summary>The number of a quantity's total in units of its last digit, without making a quotient of it: for many at once.</summary>
    /// <param name="period">Through which period, from 0.</param>
    /// <param name="cell">The cell, from 0.</param>
    /// <param name="number">The number, or 0 when there is none.</param>
    /// <returns>Whether there is one: not for ratios and means, nor where the total is not known.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such period or cell.</exception>
    public bool TryGetNumber(int period, int cell, out long number)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)period, (uint)_series.Periods, nameof(period));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)cell, (uint)_series.Cells, nameof(cell));
        var place = (period * _series.Cells) + cell;
        var isThere = _exact is null && !_series.IsRatio && _reported[place] > 0;
        number = isThere ? _above[place] : 0;
        return isThere;
    }
}
