namespace ElectionCore.Inclusion;

/// <summary>How much difficulty a person has in a domain, or why that is not known.</summary>
/// <remarks>The four categories are those of the instrument; others must not be put in their place.</remarks>
public enum FunctioningAnswer
{
    /// <summary>The question was not put.</summary>
    NotAsked,

    /// <summary>No difficulty.</summary>
    NoDifficulty,

    /// <summary>Some difficulty.</summary>
    SomeDifficulty,

    /// <summary>A lot of difficulty.</summary>
    ALotOfDifficulty,

    /// <summary>Cannot do it at all.</summary>
    CannotDoAtAll,

    /// <summary>The person would not say.</summary>
    Refused,

    /// <summary>The person does not know.</summary>
    DoNotKnow,
}
