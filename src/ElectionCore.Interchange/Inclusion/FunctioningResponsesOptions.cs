using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>What the caller knows of a file of answers to the Washington Group Short Set.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record FunctioningResponsesOptions
{
    /// <summary>Which version of the questions was asked.</summary>
    /// <value>The default value is <see cref="FunctioningInstrument.ShortSet"/>.</value>
    public FunctioningInstrument Instrument { get; init; }

    /// <summary>The column of the weights by its heading, case does not matter; or null when the people have none.</summary>
    public string? Weight { get; init => field = Guard.TextOrNull(value); }

    /// <summary>
    /// Whether an empty cell says that the question was not put. Otherwise it is an error, since it may as well be a refusal
    /// or an answer that was lost. It never means that there is no difficulty.
    /// </summary>
    public bool EmptyIsNotAsked { get; init; }

    /// <summary>
    /// Whether sound rows are handed on although others are faulty. Otherwise an error means no rows at all. People who are
    /// left out may well differ from the others, so say how many they are.
    /// </summary>
    public bool Lenient { get; init; }
}
