namespace ElectionCore.Capacity;

/// <summary>Whether a condition is met. The default is <see cref="Unknown"/>: not enough is recorded.</summary>
public enum ConditionState
{
    /// <summary>Not enough is recorded to say.</summary>
    Unknown,

    /// <summary>It is met.</summary>
    Met,

    /// <summary>It is not met, whatever is recorded later of what is missing in the records.</summary>
    Unmet,
}
