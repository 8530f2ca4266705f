using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>recommendations</c>: what missions and reviews ask for, and what became of it.</summary>
internal static class RecommendationCommands
{
    public static CommandGroup Group { get; } = new(
        "recommendations",
        "Recommendations of missions and reviews: what was answered, who carries them out, and how far that is said to be done.",
        RecommendationImportVerb.Create, RecommendationShowVerb.Create, RecommendationStatusVerb.Create,
        RecommendationTraceVerb.Create, RecommendationAssessVerb.Create, RecommendationRespondVerb.Create,
        RecommendationExportVerb.Create, RecommendationCheckVerb.Create);
}
