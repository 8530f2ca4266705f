namespace ElectionCore.Planning;

/// <summary>By what recommendations are grouped. Each is in one group of each. The default is <see cref="Source"/>.</summary>
public enum RecommendationFeature
{
    /// <summary>The mission or review it comes out of; the key is its code.</summary>
    Source,

    /// <summary>The kind of body that leads; the key is the word of <see cref="AddresseeKind"/>, none when nobody said.</summary>
    Lead,

    /// <summary>Who must act; the key is the word of <see cref="Planning.ActingBody"/>.</summary>
    ActingBody,

    /// <summary>What it is about; the key is the text as written, none when nobody said.</summary>
    Theme,

    /// <summary>The level of law that must change; the key is the word of <see cref="Planning.LegalChange"/>.</summary>
    LegalChange,

    /// <summary>The weight the source gives to it; the key is the word of <see cref="RecommendationPriority"/>.</summary>
    Priority,
}
