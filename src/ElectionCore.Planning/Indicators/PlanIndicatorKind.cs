namespace ElectionCore.Planning;

/// <summary>What kind of answer an indicator has. The default is <see cref="Milestone"/>: most of an EMB's are dated tasks.</summary>
public enum PlanIndicatorKind
{
    /// <summary>A dated task, done or not.</summary>
    Milestone,

    /// <summary>A number of something.</summary>
    Quantity,

    /// <summary>One count of another; both are kept.</summary>
    Ratio,

    /// <summary>A word, on a scale or free.</summary>
    Qualitative,
}
