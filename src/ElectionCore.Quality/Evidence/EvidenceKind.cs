namespace ElectionCore.Quality;

/// <summary>What a piece of evidence is. The default is <see cref="Document"/>.</summary>
public enum EvidenceKind
{
    /// <summary>A document that says how something is done.</summary>
    Document,

    /// <summary>A record of what was done.</summary>
    Record,

    /// <summary>Data, or a figure computed from them.</summary>
    Data,

    /// <summary>The note of an interview.</summary>
    Interview,

    /// <summary>What was seen at a place.</summary>
    Observation,
}
