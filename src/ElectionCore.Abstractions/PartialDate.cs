using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace ElectionCore;

/// <summary>
/// A date known to the year, the month or the day: <c>2019</c>, <c>2019-05</c> or <c>2019-05-17</c> (Gregorian).
/// </summary>
/// <remarks>
/// It is kept beside the bounds it implies, so that precision never given is never invented. Equality is on the stated
/// parts: <c>2019</c> and <c>2019-01</c> differ. Ordering is by first possible day, then the less precise first.
/// The default value is year 1.
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<PartialDate>))]
public readonly record struct PartialDate : IParsable<PartialDate>, IComparable<PartialDate>, IFormattable
{
    private readonly short _yearMinusOne;
    private readonly byte _month;
    private readonly byte _day;

    /// <summary>Makes a date known to the year, month or day.</summary>
    /// <param name="year">The Gregorian year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12, or null when only the year is known.</param>
    /// <param name="day">The day of the month, or null when it is not known.</param>
    /// <exception cref="ArgumentException">A day is given without a month.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The parts are no date of the calendar.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (day is not null && month is null)
        {
            throw new ArgumentException("A day needs a month.", nameof(month));
        }

        _ = new DateOnly(year, month ?? 1, day ?? 1);
        _yearMinusOne = (short)(year - 1);
        _month = (byte)(month ?? 0);
        _day = (byte)(day ?? 0);
    }

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => _yearMinusOne + 1;

    /// <summary>The month, 1 to 12, or null when it is not known.</summary>
    public int? Month => _month == 0 ? null : _month;

    /// <summary>The day of the month, or null when it is not known.</summary>
    public int? Day => _day == 0 ? null : _day;

    /// <summary>Whether the day is known.</summary>
    public bool IsComplete => _day != 0;

    /// <summary>The first day it can mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day it can mean.</summary>
    public DateOnly Latest
    {
        get
        {
            var month = Month ?? 12;
            return new(Year, month, Day ?? DateTime.DaysInMonth(Year, month));
        }
    }

    /// <summary>A complete date.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The same day as a partial date.</returns>
    public static PartialDate FromDate(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static PartialDate Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c> in ASCII digits.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form is the same in every culture.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> has another form or is no date of the calendar.</exception>
    public static PartialDate Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var date)
            ? date
            : throw new FormatException("A date is written 2019, 2019-05 or 2019-05-17.");
    }

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c> in ASCII digits, without throwing.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The date, or the default value.</param>
    /// <returns>Whether the text is a date of the calendar in one of the three forms.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result)
    {
        result = default;
        if (s is null || s.Length is not (4 or 7 or 10) || !TryDigits(s.AsSpan(0, 4), out var year) || year == 0)
        {
            return false;
        }

        if (s.Length == 4)
        {
            result = new(year);
            return true;
        }

        if (s[4] != '-' || !TryDigits(s.AsSpan(5, 2), out var month) || month is < 1 or > 12)
        {
            return false;
        }

        if (s.Length == 7)
        {
            result = new(year, month);
            return true;
        }

        if (s[7] != '-' || !TryDigits(s.AsSpan(8, 2), out var day) || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        result = new(year, month, day);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(PartialDate other)
    {
        var byDay = Earliest.CompareTo(other.Earliest);
        return byDay != 0 ? byDay : (_month == 0, _day == 0) == (other._month == 0, other._day == 0)
            ? 0
            : Latest > other.Latest ? -1 : 1;
    }

    /// <summary>Writes the date in the form it was given, with ASCII digits.</summary>
    /// <returns><c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</returns>
    public override string ToString() => (_month, _day) switch
    {
        (0, _) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}"),
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{_month:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{_month:D2}-{_day:D2}"),
    };

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    private static bool TryDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return true;
    }
}
