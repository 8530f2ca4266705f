namespace ElectionCore.Planning;

/// <summary>A day of every year, such as 1 July.</summary>
/// <remarks>Equality is on both parts. The default value is 1 January.</remarks>
public readonly record struct MonthDay
{
    private readonly byte _monthsAfterJanuary;
    private readonly byte _daysAfterFirst;

    /// <summary>Names a day of every year.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day, from 1 to the last that the month has in every year.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day in every year.</exception>
    public MonthDay(int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, DateTime.DaysInMonth(2001, month));
        (_monthsAfterJanuary, _daysAfterFirst) = ((byte)(month - 1), (byte)(day - 1));
    }

    /// <summary>The month, 1 to 12.</summary>
    public int Month => _monthsAfterJanuary + 1;

    /// <summary>The day of the month, from 1.</summary>
    public int Day => _daysAfterFirst + 1;

    /// <summary>The day in one year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is out of range.</exception>
    public DateOnly In(int year) => new(year, Month, Day);

    /// <summary>Writes the day.</summary>
    /// <returns>Such as <c>07-01</c>.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Month:00}-{Day:00}");
}
