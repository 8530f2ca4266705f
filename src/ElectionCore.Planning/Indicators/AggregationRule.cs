namespace ElectionCore.Planning;

/// <summary>How values over time and over units or places make one: first over time, then over units.</summary>
/// <param name="Time">Over periods.</param>
/// <param name="Units">Over units or places.</param>
/// <remarks>Equality is on both parts; the default is the sum over both.</remarks>
public readonly record struct AggregationRule(TimeAggregation Time, UnitAggregation Units);
