using System.Collections.Immutable;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>What was read from tables of recommendations and assessments.</summary>
public sealed class RecommendationReading
{
    internal RecommendationReading(RecommendationContent content, IEnumerable<Diagnostic> diagnostics) =>
        (Content, Diagnostics) = (content, [.. diagnostics]);

    /// <summary>The recommendations, their sources as far as the rows describe them, and the assessments. Empty as soon as anything is an error.</summary>
    public RecommendationContent Content { get; }

    /// <summary>All that is wrong or worth knowing, in the order of the sheets and lines.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether anything is an error.</summary>
    public bool HasErrors => CollectedRows.HasError(Diagnostics);
}
