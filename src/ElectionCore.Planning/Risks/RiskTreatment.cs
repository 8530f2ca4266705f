namespace ElectionCore.Planning;

/// <summary>What is done about a risk. The default is <see cref="Undecided"/>.</summary>
public enum RiskTreatment
{
    /// <summary>Nobody decided.</summary>
    Undecided,

    /// <summary>It is made less likely or less grave.</summary>
    Reduce,

    /// <summary>What brings it about is not done.</summary>
    Avoid,

    /// <summary>Somebody else carries it, in whole or part.</summary>
    Share,

    /// <summary>It is lived with.</summary>
    Accept,
}
