using System.Globalization;

namespace ElectionCore.Interchange;

/// <summary>Days as XML Schema writes them. A time zone is passed over: the day is the one that is written.</summary>
internal static class IatiDate
{
    private const int Length = 10;

    public static bool TryRead(string? text, out DateOnly day)
    {
        var written = text.AsSpan().Trim(" \t\r\n");
        var isDay = written.Length == Length || (written.Length > Length && written[Length] is 'Z' or '+' or '-' or 'T');
        day = default;
        return isDay && DateOnly.TryParseExact(written[..Length], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
