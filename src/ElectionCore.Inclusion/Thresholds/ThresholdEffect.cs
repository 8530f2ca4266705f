namespace ElectionCore.Inclusion;

/// <summary>What the law does when the condition of a threshold is met.</summary>
public enum ThresholdEffect
{
    /// <summary>Somebody may act.</summary>
    May,

    /// <summary>Somebody must act, or something must not be.</summary>
    Must,
}
