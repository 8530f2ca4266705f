namespace ElectionCore.Planning;

/// <summary>The code of the same indicator in a vocabulary that others keep.</summary>
/// <param name="Vocabulary">The vocabulary, by its code in IATI's codelist IndicatorVocabulary; <c>99</c> is the reporter's own.</param>
/// <param name="Code">The code.</param>
/// <param name="Uri">Where the vocabulary is found, or null.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record IndicatorReference(string Vocabulary, string Code, string? Uri = null);
