using System.Globalization;
using ElectionCore.Organization;

namespace ElectionCore.Samples.CommandLine;

/// <summary>Days as the institution counts them.</summary>
internal static class Days
{
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A moment in UTC, for programs.</summary>
    public static string Iso(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);

    /// <summary>A moment in UTC, for people.</summary>
    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>The day it is now where the institution is.</summary>
    public static async Task<DateOnly> TodayAsync(OrganizationRegister register, TimeProvider clock, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var institution = await InstitutionAsync(register, DateOnly.FromDateTime(now.UtcDateTime), cancellationToken);
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(institution.TimeZone)).DateTime);
    }

    /// <summary>The last moment of a day where the institution is.</summary>
    public static async Task<DateTimeOffset> LastMomentAsync(OrganizationRegister register, DateOnly day, CancellationToken cancellationToken) =>
        (await InstitutionAsync(register, day, cancellationToken)).EndOfDay(day).AddTicks(-1);

    // Its own row only. One that is not recorded counts its days in UTC.
    private static async Task<Institution> InstitutionAsync(OrganizationRegister register, DateOnly day, CancellationToken cancellationToken) =>
        await RecordedInstitutionAsync(register, day, cancellationToken) ?? new() { Name = new("-") };

    /// <summary>How far the clocks of the institution are from UTC at the beginning of a day.</summary>
    public static async Task<TimeSpan> OffsetAsync(OrganizationRegister register, DateOnly day, CancellationToken cancellationToken) =>
        TimeZoneInfo.FindSystemTimeZoneById((await InstitutionAsync(register, day, cancellationToken)).TimeZone).GetUtcOffset(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>The institution as it is on a day, or null when it is not recorded.</summary>
    public static async Task<Institution?> RecordedInstitutionAsync(OrganizationRegister register, DateOnly day, CancellationToken cancellationToken)
    {
        var query = FactQuery.KnownNow with { ValidOn = day };
        await foreach (var fact in register.Facts<Institution>().ReadAsync(query, cancellationToken))
        {
            return fact.State;
        }

        return null;
    }

    /// <summary>A span in words.</summary>
    public static string Span(DateRange span)
    {
        var from = span.StatedFrom is { } start ? $"since {start}" : span.IsStartUnknown ? "since an unknown day" : "";
        var to = span.StatedTo is { } end ? $"until {end}" : span.IsEndUnknown ? "until an unknown day" : "";
        return string.Join(' ', new[] { from, to }.Where(t => t.Length > 0));
    }
}
