namespace ElectionCore.Planning;

/// <summary>Which way is better. The default is <see cref="Ascending"/>.</summary>
public enum IndicatorDirection
{
    /// <summary>More is better.</summary>
    Ascending,

    /// <summary>Less is better.</summary>
    Descending,

    /// <summary>It shall stay as it is.</summary>
    Maintain,
}
