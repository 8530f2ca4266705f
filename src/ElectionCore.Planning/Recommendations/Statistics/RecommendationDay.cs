using System.Collections.Immutable;

namespace ElectionCore.Planning;

/// <summary>What of recommendations was said by a day.</summary>
internal sealed class RecommendationDay
{
    private readonly Dictionary<string, RecommendationSource> _sources = new(StringComparer.Ordinal);
    private readonly ILookup<RecommendationCode, RecommendationAssessment> _assessments;

    public RecommendationDay(RecommendationContent content, DateOnly asOf)
    {
        AsOf = asOf;
        foreach (var source in content.Sources)
        {
            _sources.TryAdd(source.Code, source);
        }

        _assessments = content.Assessments.Where(a => a.On <= asOf).DistinctBy(a => a.Code, StringComparer.Ordinal).ToLookup(a => a.Recommendation);
        Recommendations = [.. content.Recommendations.DistinctBy(r => r.Code).Where(r => !(SourceOf(r)?.ReportedOn?.Earliest > asOf))];
    }

    public DateOnly AsOf { get; }

    /// <summary>Those whose report may have been there, each code once.</summary>
    public ImmutableArray<Recommendation> Recommendations { get; }

    public RecommendationSource? SourceOf(Recommendation recommendation) => _sources.GetValueOrDefault(recommendation.Source);

    public RecommendationResponse? ResponseTo(Recommendation recommendation) => recommendation.Response is { } response && response.On <= AsOf ? response : null;

    public IEnumerable<RecommendationAssessment> AssessmentsOf(RecommendationCode code) => _assessments[code];

    /// <summary>The latest assessment of each kind of assessor; of two on one day the one with the later code.</summary>
    public ImmutableArray<RecommendationAssessment> LatestOf(RecommendationCode code) =>
    [
        .. AssessmentsOf(code).GroupBy(a => a.AssessorKind).OrderBy(g => g.Key)
            .Select(g => g.OrderBy(a => a.On).ThenBy(a => a.Code, StringComparer.Ordinal).Last()),
    ];
}
