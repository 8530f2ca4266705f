using System.Collections.Immutable;

namespace ElectionCore.Planning;

/// <summary>Recommendations with all that is needed to understand them, as of one day.</summary>
public sealed record RecommendationContent
{
    /// <summary>The missions and reviews they come out of.</summary>
    public ImmutableArray<RecommendationSource> Sources { get; init; } = [];

    /// <summary>The recommendations.</summary>
    public ImmutableArray<Recommendation> Recommendations { get; init; } = [];

    /// <summary>What was said of their implementation.</summary>
    public ImmutableArray<RecommendationAssessment> Assessments { get; init; } = [];

    /// <summary>The scales the institution keeps besides the standard ones.</summary>
    public ImmutableArray<AssessmentScale> Scales { get; init; } = [];

    /// <summary>How grades of one scale are converted to another.</summary>
    public ImmutableArray<ScaleMapping> Mappings { get; init; } = [];

    /// <summary>The consultations in which points were raised.</summary>
    public ImmutableArray<Consultation> Consultations { get; init; } = [];
}
