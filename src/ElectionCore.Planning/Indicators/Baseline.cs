using System.Text.Json.Serialization;

namespace ElectionCore.Planning;

/// <summary>Where an indicator stood at the start.</summary>
/// <param name="On">The day or year it is of.</param>
/// <param name="Values">The values; none when it is not known.</param>
/// <remarks>Equality is on both parts.</remarks>
public sealed record Baseline(PartialDate On, ValueList<CellValue> Values)
{
    /// <summary>The values.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<CellValue> Values { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Values);

    /// <summary>The value of the whole, or null when none is given.</summary>
    [JsonIgnore]
    public MeasuredValue? Whole => Values.FirstOrDefault(v => v.IsWhole)?.Value;
}
