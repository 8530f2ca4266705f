using System.Numerics;

namespace ElectionCore.Planning;

/// <summary>
/// The values of one indicator in columns: for every reporting period, reporter and cell of the breakdown a number or a ratio,
/// or nothing. It serves to roll up many indicators at once.
/// </summary>
/// <remarks>
/// Reporters are units or places. Periods, reporters and cells go by their number from 0; that of a period is its place in time.
/// A quantity takes 8 bytes for each place, a ratio 16. An instance is filled by one thread; filled, it can be read by many.
/// </remarks>
public sealed class IndicatorSeries
{
    internal const long Missing = long.MinValue;

    private readonly long[] _above;
    private readonly long[] _below;
    private readonly decimal _lastDigits;

    /// <summary>Makes a series without values.</summary>
    /// <param name="indicator">The indicator, a quantity or a ratio, whose kind and <see cref="PlanIndicator.Aggregation"/> hold.</param>
    /// <param name="periods">How many periods there are; at least 1.</param>
    /// <param name="reporters">How many reporters there are; at least 1.</param>
    /// <param name="cells">How many cells there are, 1 for the whole alone.</param>
    /// <param name="decimals">How many digits after the point quantities have, from 0 to 18.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is a milestone or qualitative.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    /// <exception cref="OverflowException">There are more places than an array has.</exception>
    public IndicatorSeries(PlanIndicator indicator, int periods, int reporters, int cells = 1, int decimals = 0)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(reporters, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(cells, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 18);
        if (indicator.Kind is not (PlanIndicatorKind.Quantity or PlanIndicatorKind.Ratio))
        {
            throw new ArgumentException("Only quantities and ratios are added up.", nameof(indicator));
        }

        (Indicator, Periods, Reporters, Cells, Decimals) = (indicator, periods, reporters, cells, decimals);
        _lastDigits = (decimal)BigInteger.Pow(10, decimals);
        _above = new long[checked(periods * reporters * cells)];
        _above.AsSpan().Fill(Missing);
        _below = IsRatio ? new long[_above.Length] : [];
    }

    /// <summary>The indicator.</summary>
    public PlanIndicator Indicator { get; }

    /// <summary>How many periods there are.</summary>
    public int Periods { get; }

    /// <summary>How many reporters there are.</summary>
    public int Reporters { get; }

    /// <summary>How many cells there are.</summary>
    public int Cells { get; }

    /// <summary>How many digits after the point quantities have.</summary>
    public int Decimals { get; }

    internal bool IsRatio => Indicator.Kind == PlanIndicatorKind.Ratio;

    /// <summary>Gives a value.</summary>
    /// <param name="period">The period, from 0.</param>
    /// <param name="reporter">The reporter, from 0.</param>
    /// <param name="cell">The cell, from 0.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    /// <exception cref="ArgumentException">The value is of another kind than the indicator, or has more digits after the point than the series.</exception>
    /// <exception cref="OverflowException">The value in units of its last digit does not fit sixty-four bits.</exception>
    public void Set(int period, int reporter, int cell, MeasuredValue value)
    {
        if (value.Kind != Indicator.Kind)
        {
            throw new ArgumentException($"The value is not a {Words.Of(Indicator.Kind)}.", nameof(value));
        }

        var place = PlaceOf(period, reporter, cell);
        if (value.Ratio is { } ratio)
        {
            (_above[place], _below[place]) = (Fitting(ratio.Numerator), ratio.Denominator);
            return;
        }

        // A product by a power of ten never rounds a decimal: at most the noughts it appends are dropped again.
        var number = value.Number!.Value * _lastDigits;
        _above[place] = number == decimal.Truncate(number)
            ? Fitting((long)number)
            : throw new ArgumentException("The value has more digits after the point than the series.", nameof(value));
    }

    /// <summary>Gives the values of all cells at once, as whole numbers in units of the last digit.</summary>
    /// <param name="period">The period, from 0.</param>
    /// <param name="reporter">The reporter, from 0.</param>
    /// <param name="values">One number for each cell: 125 is 1.25 where there are two decimals; <see cref="long.MinValue"/> is no value.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    /// <exception cref="ArgumentException">There is not one number for each cell, or the indicator is a ratio.</exception>
    public void SetAll(int period, int reporter, ReadOnlySpan<long> values)
    {
        if (IsRatio || values.Length != Cells)
        {
            throw new ArgumentException("A quantity has one number for each cell.", nameof(values));
        }

        values.CopyTo(_above.AsSpan(PlaceOf(period, reporter, cell: 0), Cells));
    }

    /// <summary>
    /// Rolls the values up through every period: for each reporter over time, then over reporters. Time: linear in the number of
    /// places, but for means of quantities, which are kept as exact quotients.
    /// </summary>
    /// <returns>The totals.</returns>
    /// <exception cref="OverflowException">A total does not fit sixty-four bits.</exception>
    public SeriesTotals RollUp() => new SeriesRollUp(this).Run();

    internal ReadOnlySpan<long> Above(int reporter, int period) => _above.AsSpan(((reporter * Periods) + period) * Cells, Cells);

    internal ReadOnlySpan<long> Below(int reporter, int period) => IsRatio ? _below.AsSpan(((reporter * Periods) + period) * Cells, Cells) : [];

    internal Amount? AmountAt(int period, int reporter, int cell)
    {
        var place = PlaceOf(period, reporter, cell);
        return _above[place] == Missing ? null : AmountOf(_above[place], IsRatio ? _below[place] : 0);
    }

    internal Amount AmountOf(long above, long below) => IsRatio
        ? new(above, below, IsRatio: true)
        : Amount.Of(new WideRatio(above, BigInteger.Pow(10, Decimals)));

    private static long Fitting(long value) => value == Missing ? throw new OverflowException("The value is too great.") : value;

    private int PlaceOf(int period, int reporter, int cell)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)period, (uint)Periods, nameof(period));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)reporter, (uint)Reporters, nameof(reporter));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)cell, (uint)Cells, nameof(cell));
        return (((reporter * Periods) + period) * Cells) + cell;
    }
}
