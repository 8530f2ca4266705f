using System.Globalization;

namespace ElectionCore.Interchange;

/// <summary>Times of day as people and spreadsheets write them.</summary>
internal static class ClockText
{
    private const decimal SecondsOfDay = 24 * 60 * 60;
    private static readonly string[] Forms = ["H:mm", "HH:mm", "H:mm:ss", "HH:mm:ss"];

    // Spreadsheets keep a time as a part of a day, which is exact to the second and no more.
    public static bool TryParse(string text, out TimeOnly time)
    {
        if (TimeOnly.TryParseExact(text.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out time))
        {
            return true;
        }

        if (!decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part) || part >= 1)
        {
            return false;
        }

        var seconds = decimal.Round(part * SecondsOfDay, MidpointRounding.ToEven);
        time = new(TimeSpan.TicksPerSecond * (long)decimal.Min(seconds, SecondsOfDay - 1));
        return true;
    }

    public static string Write(TimeOnly time) => time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);
}
