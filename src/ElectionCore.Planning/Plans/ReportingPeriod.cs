using System.Text.Json.Serialization;

namespace ElectionCore.Planning;

/// <summary>A time for which a plan's indicators are reported.</summary>
/// <param name="Code">The code within the plan, such as <c>2021-Q3</c>.</param>
/// <param name="Days">The days; both ends known.</param>
/// <param name="DueOn">The last day on which a report is in time, or null when none is set.</param>
/// <param name="ClosedOn">The day from which nothing is changed any more but by superseding, or null while it is open.</param>
/// <remarks>A plan may have years and quarters side by side; those of one indicator do not overlap. Equality is on all parts.</remarks>
public sealed record ReportingPeriod(string Code, DateRange Days, DateOnly? DueOn = null, DateOnly? ClosedOn = null)
{
    /// <summary>The code within the plan.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public string Code { get; init => field = CodeFormat.Require(value); } = CodeFormat.Require(Code);

    /// <summary>The days.</summary>
    /// <exception cref="ArgumentException">An end is open or unknown.</exception>
    public DateRange Days { get; init => field = RequireBounds(value); } = RequireBounds(Days);

    /// <summary>The first day.</summary>
    [JsonIgnore]
    public DateOnly FirstDay => Days.Start;

    /// <summary>The last day.</summary>
    [JsonIgnore]
    public DateOnly LastDay => Days.End.AddDays(-1);

    private static DateRange RequireBounds(DateRange days) =>
        days is { From: not null, To: not null } ? days : throw new ArgumentException("A reporting period has a first and a last day.", nameof(days));
}
