using System.Globalization;

namespace ElectionCore.Interchange;

/// <summary>Times as OSCAL has them: with a time zone always. Written in UTC, as only some offsets are allowed.</summary>
internal static class OscalTime
{
    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    public static string Write(DateTimeOffset time) => time.UtcDateTime.ToString(Forms[0], CultureInfo.InvariantCulture);

    public static DateTimeOffset? Read(string? text) =>
        DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
