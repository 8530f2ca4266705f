using System.Collections.Immutable;
using ElectionCore.Planning;

namespace ElectionCore.Samples;

/// <summary>The counts that are shown.</summary>
/// <param name="View">What they are of.</param>
/// <param name="Statistics">The counts.</param>
/// <param name="Source">The only source that is counted, or null for all.</param>
/// <param name="By">By what they are grouped besides who must act: the word of the command and its meaning; or null.</param>
internal sealed record RecommendationReport(
    RecommendationView View, RecommendationStatistics Statistics, string? Source, (string Word, RecommendationFeature Feature)? By)
{
    public ImmutableArray<RecommendationGroup> ByActingBody { get; } = Statistics.By(RecommendationFeature.ActingBody);

    public ImmutableArray<RecommendationGroup> Groups { get; } = By is { } by ? Statistics.By(by.Feature) : [];

    /// <summary>The mappings by which grades of other scales are converted, and the scales without one.</summary>
    public IEnumerable<(string Scale, ScaleMapping? Mapping)> Conversions => View.Content.Assessments
        .Where(a => a.On <= Statistics.AsOf && a.Scale != Statistics.Scale.Code).Select(a => a.Scale).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        .Select(s => (s, View.Content.Mappings.Concat(AssessmentScales.Mappings).FirstOrDefault(m => m.From == s && m.To == Statistics.Scale.Code)));

    /// <summary>The assessors that are shown: the institution and observers always, others where they said anything.</summary>
    public IEnumerable<AssessorCounts> Shown(RecommendationGroup group) => group.Assessors.Where(a =>
        a.Assessor is AssessorKind.Self or AssessorKind.Observer || Statistics.Whole.Of(a.Assessor) is var all && all.NotAssessed < all.Total);
}
