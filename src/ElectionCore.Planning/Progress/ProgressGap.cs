namespace ElectionCore.Planning;

/// <summary>Why a progress has no value. The default is <see cref="None"/>: it has one.</summary>
public enum ProgressGap
{
    /// <summary>There is no gap: the value is known.</summary>
    None,

    /// <summary>No approved report gives a value, though one was due.</summary>
    NotReported,

    /// <summary>Nothing was due by the day, and nothing was reported.</summary>
    NotDue,

    /// <summary>Nothing is aimed at.</summary>
    NoTarget,

    /// <summary>The baseline is not known; it is not taken to be 0.</summary>
    NoBaseline,

    /// <summary>The target is where the baseline is, and nobody said that it shall stay there.</summary>
    TargetEqualsBaseline,

    /// <summary>Something would be divided by 0, such as a ratio of which nobody was counted.</summary>
    UndefinedDenominator,

    /// <summary>The method needs to know which way is better, and nobody said.</summary>
    DirectionNotStated,

    /// <summary>The target lies the other way than what is said to be better.</summary>
    DirectionContradictsTarget,

    /// <summary>The method does not serve this kind of indicator or this direction.</summary>
    UnsuitedMethod,

    /// <summary>A value is of another kind than the indicator, or is not among its answers.</summary>
    WrongKind,

    /// <summary>The indicator has free answers, which no number follows from.</summary>
    FreeText,

    /// <summary>Percentages of several units or periods would be added; that takes the counts behind them.</summary>
    PercentNotSummed,

    /// <summary>The indicator says that the values of its units make none together.</summary>
    NotCombined,

    /// <summary>A weight is not given.</summary>
    NoWeight,

    /// <summary>The quantities are of different units of measure, or their unit is not stated.</summary>
    MixedUnits,

    /// <summary>There is no indicator to tell progress by.</summary>
    NoIndicator,
}
