namespace ElectionCore.Inclusion;

/// <summary>A way to put inequality across groups in one number.</summary>
public enum InequalityMeasure
{
    /// <summary>The highest rate less the lowest.</summary>
    Difference,

    /// <summary>The highest rate by the lowest.</summary>
    RateRatio,

    /// <summary>The rate of the best group less the mean: what would be gained if all did as well.</summary>
    AttributableRisk,

    /// <summary>The variance of the rates between groups, each weighted with its share of the people.</summary>
    BetweenGroupVariance,

    /// <summary>The mean log deviation, which is most sensitive to low rates.</summary>
    MeanLogDeviation,

    /// <summary>The index of H. Theil, which is most sensitive to high rates.</summary>
    TheilIndex,
}
