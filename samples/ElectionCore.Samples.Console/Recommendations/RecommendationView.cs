using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary>The recommendations as they are seen on a day, with the plans that may carry them out.</summary>
/// <param name="Data">Where they are kept.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Content">The recommendations with what was said of them.</param>
/// <param name="Plans">All plans of that day.</param>
internal sealed record RecommendationView(DataSource Data, DateOnly AsOf, RecommendationContent Content, IReadOnlyList<PlanContent> Plans)
{
    /// <summary>The standard scales and those the institution keeps besides them.</summary>
    public IEnumerable<AssessmentScale> Scales => AssessmentScales.All.Concat(Content.Scales).DistinctBy(s => s.Code, StringComparer.Ordinal);

    public static async Task<RecommendationView> ReadAsync(Verb verb, AsKnown when, CancellationToken cancellationToken)
    {
        var data = await verb.OpenAsync(cancellationToken);
        var day = verb.Parsed.GetValue(when.AsOf) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellationToken);
        return await ReadAsync(data, day, await when.KnownAtAsync(verb, data.Register, cancellationToken), cancellationToken);
    }

    public static async Task<RecommendationView> ReadAsync(DataSource data, DateOnly day, DateTimeOffset? knownAt, CancellationToken cancellationToken)
    {
        var content = await data.Planning.RecommendationsAsync(day, knownAt, cancellationToken);
        var plans = new List<PlanContent>();
        foreach (var plan in await data.Planning.PlansAsync(day, knownAt, cancellationToken))
        {
            if (await data.Planning.ReadAsync(plan.Code, day, knownAt, cancellationToken) is { } found)
            {
                plans.Add(found);
            }
        }

        return new(data, day, content, plans);
    }

    /// <exception cref="RuleViolationException">It is not there.</exception>
    public Recommendation Require(RecommendationCode code) =>
        Content.Recommendations.FirstOrDefault(r => r.Code == code) ?? throw Missing(code, $"recommendation {code}");

    /// <exception cref="RuleViolationException">It is not there.</exception>
    public void RequireSource(string code)
    {
        if (!Content.Recommendations.Any(r => r.Source == code) && !Content.Sources.Any(s => s.Code == code))
        {
            throw Missing(default, $"source {Output.Clean(code)}");
        }
    }

    /// <exception cref="RuleViolationException">It is not there.</exception>
    public void RequirePoint(string consultation, string point)
    {
        if (Content.Consultations.FirstOrDefault(c => c.Code == consultation)?.Points.Any(p => p.Number == point) != true)
        {
            throw Missing(default, $"point {Output.Clean(point)} of a consultation {Output.Clean(consultation)}");
        }
    }

    /// <exception cref="UsageException">There is none of that code.</exception>
    public AssessmentScale RequireScale(string code) => Scales.FirstOrDefault(s => s.Code == code)
        ?? throw new UsageException("--scale", $"'{Output.Clean(code)}' is not a scale. There are: {string.Join(", ", Scales.Select(s => s.Code))}.");

    /// <summary>The grade that an assessment gives, or null when its scale or grade is not known.</summary>
    public ScaleGrade? GradeOf(RecommendationAssessment assessment) => Scales.FirstOrDefault(s => s.Code == assessment.Scale)?.Find(assessment.Grade);

    public RuleViolationException Missing(SubjectRef place, string subject) =>
        new(ConsoleDiagnostics.NotFound.At(place, ("subject", subject), ("on", AsOf)));
}
