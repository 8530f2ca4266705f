namespace ElectionCore.Planning;

/// <summary>How progress is told. As it stands: by the method that suits each indicator, the mean of all, not capped.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ProgressOptions
{
    /// <summary>
    /// The method; only indicators it serves are counted then. Null for the one that suits each kind: the way from baseline to
    /// target for quantities and ratios, the milestone share for milestones, met or not for answers on a scale.
    /// </summary>
    public ProgressMethod? Method { get; init; }

    /// <summary>How several make one.</summary>
    public RollUpMethod RollUp { get; init; }

    /// <summary>What a roll-up does with a term beyond its target.</summary>
    public ProgressCap Cap { get; init; }

    /// <summary>Against which target an actual value is held.</summary>
    public TargetHorizon Horizon { get; init; }

    /// <summary>Whether only what is due by the day is counted, and not what was reported before it was due.</summary>
    public bool DueOnly { get; init; }
}
