namespace ElectionCore.Inclusion;

/// <summary>What the value of an indicator is measured in. Values are always plain ratios; this says how they are shown.</summary>
public enum IndicatorUnit
{
    /// <summary>A ratio, shown as it is: 0.83.</summary>
    Ratio,

    /// <summary>A part of a whole, shown in per cent: 0.118 is 11.8 %.</summary>
    Percent,

    /// <summary>A difference of two shares, shown in percentage points: 0.118 is 11.8 points.</summary>
    PercentagePoints,

    /// <summary>A ratio shown per thousand: 0.948 is 948.</summary>
    PerThousand,

    /// <summary>A number of people or things.</summary>
    Count,
}
