namespace ElectionCore.Planning;

/// <summary>By what the progress of one indicator is told.</summary>
public enum ProgressMethod
{
    /// <summary>
    /// How much of the way from the baseline to the target is done: (actual - baseline) / (target - baseline). It serves rising
    /// and falling indicators alike.
    /// </summary>
    BaselineToTarget,

    /// <summary>Actual / target, whatever the baseline was. It serves indicators of which more is said to be better.</summary>
    ActualOverTarget,

    /// <summary>The share of reporters that reached the milestone: one reporter makes it 1 or 0.</summary>
    MilestoneShare,

    /// <summary>Whether the target is met, 1 or 0, where no share makes sense: what shall stay as it is, and answers on a scale.</summary>
    MetOrNot,

    /// <summary>The share that somebody says is done, without the figures behind it.</summary>
    SelfReported,
}
