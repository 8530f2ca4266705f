namespace ElectionCore.Planning;

/// <summary>What the values of all reporters make through a period, in one cell.</summary>
/// <param name="Value">The value, exact; null when it is not known, which is not 0.</param>
/// <param name="Counts">Of a ratio the two counts as they were added up; null for a quantity.</param>
/// <param name="Reported">How many reporters gave a value by then.</param>
/// <param name="Reporters">How many there are.</param>
/// <param name="Gap">Why there is no value; <see cref="ProgressGap.None"/> when there is one.</param>
/// <remarks>Equality is on all parts.</remarks>
public readonly record struct SeriesTotal(WideRatio? Value, Ratio? Counts, int Reported, int Reporters, ProgressGap Gap);
