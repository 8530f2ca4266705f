using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>What came of reading a document with recommendations.</summary>
public sealed class RecommendationReading
{
    internal RecommendationReading(RecommendationContent? content, IReadOnlyList<Diagnostic> findings) => (Content, Findings) = (content, findings);

    /// <summary>The recommendations with all that belongs to them, or null when something is wrong with the document.</summary>
    public RecommendationContent? Content { get; }

    /// <summary>Everything that is to be said about the document. Warnings alone leave recommendations, unless there are so many that the reading stopped.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }
}
