namespace ElectionCore.Capacity;

/// <summary>How one condition stands for one person: met, unmet or unknown, with the numbers that say so.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ConditionResult
{
    /// <summary>The condition.</summary>
    public required CredentialCondition Condition { get; init; }

    /// <summary>Its numbers.</summary>
    public required ValueList<ConditionFigure> Figures { get; init; }

    /// <summary>
    /// What is lacking or uncertain by name: kinds of credentials, courses or outcomes. Of kinds and courses of which any will do, all that
    /// would help.
    /// </summary>
    public ValueList<string> Lacking { get; init; } = ValueList<string>.Empty;

    /// <summary>Unmet when any number is not reached, otherwise unknown when any is unknown, otherwise met.</summary>
    public ConditionState State => CredentialEvaluation.Worst(Figures.Select(f => f.State));
}
