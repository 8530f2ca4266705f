using System.Globalization;
using System.Text.RegularExpressions;

namespace ElectionCore.Interchange;

/// <summary>Times as SDMX writes them.</summary>
internal static partial class SdmxTime
{
    public const string Expected =
        "a day, month or year as yyyy-MM-dd, yyyy-MM or yyyy, a period such as 2020-Q1, or a first day and duration such as 2020-01-01/P10D";

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

        if (Span().Match(text) is { Success: true } span && DateOnly.TryParseExact(span.Groups["day"].Value, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
        {
            var (years, months, weeks, days) = (Number(span, "y"), Number(span, "m"), Number(span, "w"), Number(span, "d"));
            return TryMake(first, d => d.AddYears(years).AddMonths(months).AddDays((7 * weeks) + days), out period);
        }

        return Reporting().Match(text) is { Success: true } reporting && TryReporting(reporting, out period);
    }

    // The reporting year begins on 1 January, which is what SDMX takes it for unless the file says otherwise.
    private static bool TryReporting(Match match, out DateRange period)
    {
        period = default;
        var (year, number) = (Number(match, "year"), Number(match, "n"));
        var unit = match.Groups["unit"].Value[0];
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

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"^(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})/P(?=[0-9])((?<y>[0-9]{1,4})Y)?((?<m>[0-9]{1,5})M)?((?<w>[0-9]{1,6})W)?((?<d>[0-9]{1,7})D)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Span();

    [GeneratedRegex("^(?<year>[0-9]{4})-(?<unit>[ASTQMWD])(?<n>[0-9]{1,3})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Reporting();
}
