namespace ElectionCore.Inclusion;

/// <summary>The gap between men and women in one place, or in all of them.</summary>
/// <param name="Counts">The counts.</param>
/// <param name="FemaleShare">The share of women among all who are counted.</param>
/// <param name="Gap">How many more men there are than women; negative when there are fewer.</param>
/// <param name="GapPoints">The gap in percentage points of men and women together.</param>
/// <param name="ElectorRatio">Women for every thousand men.</param>
/// <param name="Parity">Women for every man, adjusted so that it lies as far above one as its inverse lies below.</param>
/// <param name="GapChange">How many people the gap has grown by since the earlier counts; null when there are none.</param>
/// <param name="GapPointsChange">By how many points it has grown; null when there are no earlier counts, or nothing can be said.</param>
public sealed record GapRow(
    PlaceCounts Counts, IndicatorValue FemaleShare, IndicatorValue Gap, IndicatorValue GapPoints, IndicatorValue ElectorRatio,
    IndicatorValue Parity, long? GapChange, Ratio? GapPointsChange);
