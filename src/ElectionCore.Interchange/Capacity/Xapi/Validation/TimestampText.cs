using System.Globalization;
using System.Text;

namespace ElectionCore.Interchange;

/// <summary>Dates with times as ISO 8601 has them, in the basic and the extended form, and as RFC 3339 narrows them.</summary>
internal static class TimestampText
{
    private static readonly string[] CalendarForms = ["yyyy-MM-dd", "yyyyMMdd"];

    /// <summary>Whether a text is a date with a time by ISO 8601, with an offset or without.</summary>
    public static bool IsIso8601(string text)
    {
        var start = text.IndexOf('T', StringComparison.Ordinal);
        if (start < 0 || !Ascii.IsValid(text) || !IsDate(text.AsSpan(0, start)))
        {
            return false;
        }

        var time = text.AsSpan(start + 1);
        var end = time.IndexOfAny('Z', '+', '-');
        return end < 0 ? IsTime(time) : IsTime(time[..end]) && IsOffset(time[end..]);
    }

    /// <summary>Whether a text that is ISO 8601 has the form of RFC 3339 too: hyphens and colons, seconds, and an offset.</summary>
    public static bool IsRfc3339(string text)
    {
        const int Date = 10;
        if (text.Length <= Date)
        {
            return false;
        }

        var end = text.AsSpan(Date).IndexOfAny('Z', '+', '-');
        if (text[Date] != 'T' || text[4] != '-' || text[7] != '-' || end < 0)
        {
            return false;
        }

        var time = text.AsSpan(Date + 1, end - 1);
        var offset = text.AsSpan(Date + end);
        return time.Length >= 8 && time[2] == ':' && time[5] == ':' && !time.Contains(',') && !time.StartsWith("24")
            && (offset is "Z" || offset.Length == 6);
    }

    private static bool IsDate(ReadOnlySpan<char> text)
    {
        if (DateOnly.TryParseExact(text, CalendarForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return true;
        }

        // A week date (2026-W05-6) or the number of a day (2026-031), with the hyphens or without.
        if (text.Length < 7 || !IsNumber(text[..4], 1, 9999, out var year))
        {
            return false;
        }

        var rest = text[4..];
        if (rest is ['-', 'W', _, _, '-', _] or ['W', _, _, _])
        {
            var week = rest[0] == '-' ? rest[2..4] : rest[1..3];
            return IsNumber(week, 1, ISOWeek.GetWeeksInYear(year), out _) && rest[^1] is >= '1' and <= '7';
        }

        return rest is ['-', _, _, _] or [_, _, _] && IsNumber(rest[^3..], 1, DateTime.IsLeapYear(year) ? 366 : 365, out _);
    }

    // hh, hh:mm, hh:mm:ss or without colons, the last of them with a fraction or without.
    private static bool IsTime(ReadOnlySpan<char> text)
    {
        var point = text.IndexOfAny('.', ',');
        if (point >= 0 && (point == text.Length - 1 || text[(point + 1)..].ContainsAnyExceptInRange('0', '9')))
        {
            return false;
        }

        var whole = point < 0 ? text : text[..point];
        var isExtended = whole.Contains(':');
        if (isExtended ? whole is not ([_, _, ':', _, _] or [_, _, ':', _, _, ':', _, _]) : whole.Length is not (2 or 4 or 6))
        {
            return false;
        }

        var step = isExtended ? 3 : 2;
        var (minute, second) = (0, 0);
        var isSound = IsNumber(whole[..2], 0, 24, out var hour)
            && (whole.Length < 4 || IsNumber(whole.Slice(step, 2), 0, 59, out minute))
            && (whole.Length < 6 || IsNumber(whole.Slice(2 * step, 2), 0, 60, out second));

        // The end of a day is 24:00 and nothing after it.
        return isSound && (hour < 24 || (minute == 0 && second == 0 && (point < 0 || !text[(point + 1)..].ContainsAnyExcept('0'))));
    }

    private static bool IsOffset(ReadOnlySpan<char> text)
    {
        if (text is "Z")
        {
            return true;
        }

        var minute = 0;
        return text is ['+' or '-', _, _] or ['+' or '-', _, _, _, _] or ['+' or '-', _, _, ':', _, _]
            && IsNumber(text.Slice(1, 2), 0, 23, out var hour)
            && (text.Length == 3 || IsNumber(text[^2..], 0, 59, out minute))
            && (text[0] != '-' || hour != 0 || minute != 0);
    }

    private static bool IsNumber(ReadOnlySpan<char> digits, int least, int most, out int value) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= least && value <= most;
}
