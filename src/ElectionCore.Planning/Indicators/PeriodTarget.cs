using System.Text.Json.Serialization;

namespace ElectionCore.Planning;

/// <summary>What an indicator shall reach in a reporting period. That it is listed means a report is due.</summary>
/// <param name="Period">The code of the reporting period.</param>
/// <param name="Values">The targets; none when the period is reported but nothing is aimed at.</param>
/// <remarks>Equality is on both parts.</remarks>
public sealed record PeriodTarget(string Period, ValueList<CellValue> Values)
{
    /// <summary>The code of the reporting period.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public string Period { get; init => field = CodeFormat.Require(value); } = CodeFormat.Require(Period);

    /// <summary>The targets.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<CellValue> Values { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Values);

    /// <summary>The target of the whole, or null when none is given.</summary>
    [JsonIgnore]
    public MeasuredValue? Whole => Values.FirstOrDefault(v => v.IsWhole)?.Value;
}
