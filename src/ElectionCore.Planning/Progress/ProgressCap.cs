namespace ElectionCore.Planning;

/// <summary>What a roll-up does with a term beyond its target. The default is <see cref="None"/>.</summary>
/// <remarks>It bears on the terms of a mean, never on the progress of an indicator, and is named in the result.</remarks>
public enum ProgressCap
{
    /// <summary>Nothing: a term may be above 1 or below 0.</summary>
    None,

    /// <summary>A term above 1 counts as 1.</summary>
    AtTarget,

    /// <summary>A term above 1 counts as 1, and one below 0 as 0.</summary>
    BetweenBaselineAndTarget,
}
