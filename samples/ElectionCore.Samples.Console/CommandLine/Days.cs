using System.Globalization;
using ElectionCore.Organization;

namespace ElectionCore.Samples.CommandLine;

/// <summary>Days as the institution counts them.</summary>
internal static class Days
{
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day it is now where the institution is.</summary>
    public static DateOnly Today(OrganizationHistory history, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        var institution = history.AsOf(DateOnly.FromDateTime(now.UtcDateTime)).Institution;
        var zone = TimeZoneInfo.FindSystemTimeZoneById(institution?.TimeZone ?? "UTC");
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
    }

    /// <summary>The last moment of a day where the institution is.</summary>
    public static DateTimeOffset LastMoment(OrganizationHistory history, DateOnly day) =>
        (history.AsOf(day).Institution ?? new Institution { Name = new("-") }).EndOfDay(day).AddTicks(-1);

    /// <summary>A span in words.</summary>
    public static string Span(DateRange span)
    {
        var from = span.StatedFrom is { } start ? $"since {start}" : span.IsStartUnknown ? "since an unknown day" : "";
        var to = span.StatedTo is { } end ? $"until {end}" : span.IsEndUnknown ? "until an unknown day" : "";
        return string.Join(' ', new[] { from, to }.Where(t => t.Length > 0));
    }
}
