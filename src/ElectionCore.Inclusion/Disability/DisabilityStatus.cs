namespace ElectionCore.Inclusion;

/// <summary>Whether a person reaches a cut-off.</summary>
public enum DisabilityStatus
{
    /// <summary>An answer that is missing decides it.</summary>
    Undetermined,

    /// <summary>The person reaches the cut-off, whatever the missing answers may be.</summary>
    WithDisability,

    /// <summary>The person does not reach the cut-off, whatever the missing answers may be.</summary>
    WithoutDisability,
}
