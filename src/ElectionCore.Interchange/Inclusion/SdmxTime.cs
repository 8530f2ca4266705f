using System.Globalization;

namespace ElectionCore.Interchange;

/// <summary>Times as SDMX writes them.</summary>
internal static class SdmxTime
{
    public const string Expected =
        "a day, month or year as yyyy-MM-dd, yyyy-MM or yyyy, a period such as 2020-Q1, or a first day and duration such as 2020-01-01/P10D";

    private const int MostDigits = 7;

    // In the order in which a duration names them.
    private const string DurationUnits = "YMWD";
    private const string Day = "yyyy-MM-dd";

    /// <summary>Writes a time; null when an end is open or unknown.</summary>
    public static string? Write(DateRange period)
    {
        if (period is not { From: { } from, To: not null })
        {
            return null;
        }

        if (period.StatedFrom is { IsComplete: false } stated && stated == period.StatedTo)
        {
            return stated.ToString();
        }

        var day = from.ToString(Day, CultureInfo.InvariantCulture);
        return period.Days == 1 ? day : string.Create(CultureInfo.InvariantCulture, $"{day}/P{period.Days}D");
    }

    /// <summary>Reads a time.</summary>
    public static bool TryRead(string text, out DateRange period)
    {
        period = default;
        if (PartialDate.TryParse(text, provider: null, out var date))
        {
            return date.IsComplete ? TryMake(date.Earliest, d => d.AddDays(1), out period) : date.Latest < DateOnly.MaxValue && TryStated(date, out period);
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return TryReporting(text, out period);
        }

        return DateOnly.TryParseExact(text.AsSpan(0, slash), Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            && TryDuration(text.AsSpan(slash + 1), out var length)
            && TryMake(first, d => d.AddYears(length[0]).AddMonths(length[1]).AddDays((7 * length[2]) + length[3]), out period);
    }

    // P1Y2M3W4D, in part: years, months, weeks and days.
    private static bool TryDuration(ReadOnlySpan<char> text, out int[] length)
    {
        length = new int[DurationUnits.Length];
        if (text is not ['P', _, ..])
        {
            return false;
        }

        var rest = text[1..];
        for (var unit = 0; unit < DurationUnits.Length && rest.Length > 0; unit++)
        {
            var end = rest.IndexOfAnyExceptInRange('0', '9');
            if (end > 0 && rest[end] == DurationUnits[unit])
            {
                length[unit] = Number(rest[..end], MostDigits);
                rest = rest[(end + 1)..];
            }
        }

        return rest.IsEmpty;
    }

    // The reporting year begins on 1 January, which is what SDMX takes it for unless the file says otherwise.
    private static bool TryReporting(ReadOnlySpan<char> text, out DateRange period)
    {
        period = default;
        if (text is not [_, _, _, _, '-', 'A' or 'S' or 'T' or 'Q' or 'M' or 'W' or 'D', _, ..])
        {
            return false;
        }

        var (year, unit, number) = (Number(text[..4], 4), text[5], Number(text[6..], 3));
        var (count, months) = unit switch
        {
            'A' => (1, 12),
            'S' => (2, 6),
            'T' => (3, 4),
            'Q' => (4, 3),
            'M' => (12, 1),
            'W' => (year is > 0 and < 9999 ? ISOWeek.GetWeeksInYear(year) : 0, 0),
            _ => (year > 0 && DateTime.IsLeapYear(year) ? 366 : 365, 0),
        };
        if (year == 0 || number == 0 || number > count)
        {
            return false;
        }

        return unit switch
        {
            'W' => TryMake(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, number, DayOfWeek.Monday)), d => d.AddDays(7), out period),
            'D' => TryMake(new DateOnly(year, 1, 1).AddDays(number - 1), d => d.AddDays(1), out period),
            _ => TryMake(new DateOnly(year, (months * (number - 1)) + 1, 1), d => d.AddMonths(months), out period),
        };
    }

    private static bool TryStated(PartialDate date, out DateRange period)
    {
        period = DateRange.Between(date, date);
        return true;
    }

    private static bool TryMake(DateOnly from, Func<DateOnly, DateOnly> end, out DateRange period)
    {
        period = default;
        try
        {
            var to = end(from);
            period = to > from ? DateRange.Between(from, to) : default;
            return to > from;
        }
        catch (ArgumentOutOfRangeException)
        {
            // The end is beyond the last day of the calendar.
            return false;
        }
    }

    // A number of few digits; zero when it is none.
    private static int Number(ReadOnlySpan<char> text, int most) =>
        text.Length <= most && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
