namespace ElectionCore.Planning;

/// <summary>How the progress of several indicators makes one. The default is <see cref="Counted"/>.</summary>
/// <remarks>
/// The methods answer different questions and give different numbers for the same plan, so that every result names its own.
/// What is not known never counts as 0 in any of them.
/// </remarks>
public enum RollUpMethod
{
    /// <summary>The mean over all indicators that have a value, each counted once.</summary>
    Counted,

    /// <summary>
    /// The mean by the weights that the plan gives; an element is first made one from its own indicators and the elements under
    /// it. Weights of parts without a value are left out, and the others keep their proportion.
    /// </summary>
    Weighted,

    /// <summary>The sum of what was achieved over the sum of the targets, of quantities in one unit of measure.</summary>
    Pooled,

    /// <summary>
    /// How many are known to be complete, of all that are expected. Nothing is said of those that did not report but that they
    /// are not among the complete ones; the coverage tells how many they are.
    /// </summary>
    CompletionRate,
}
