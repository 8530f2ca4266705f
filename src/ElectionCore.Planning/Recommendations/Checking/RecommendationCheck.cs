using System.Collections.Immutable;

namespace ElectionCore.Planning;

/// <summary>Finds what is wrong, or worth a look, with recommendations and what was said of them.</summary>
public static class RecommendationCheck
{
    /// <summary>Checks recommendations.</summary>
    /// <param name="content">The recommendations.</param>
    /// <param name="asOf">The day: links to plans are followed as of it.</param>
    /// <param name="plans">The plans that elements are looked for in, or null when links to plans are not checked.</param>
    /// <returns>The findings by code, then by place; empty when nothing is to be said.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public static ImmutableArray<Diagnostic> Check(RecommendationContent content, DateOnly asOf, IEnumerable<PlanContent>? plans = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        List<PlanContent>? given = plans is null ? null : [.. plans];
        IEnumerable<Diagnostic> findings =
        [
            .. Twice(content),
            .. new RecommendationRules(content).Findings(),
            .. new AssessmentRules(content).Findings(),
            .. Unanswered(content),
            .. given is null ? [] : Unlinked(content, given, asOf),
        ];
        return [.. findings.OrderBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Place.Subject.Code, StringComparer.Ordinal)];
    }

    private static IEnumerable<Diagnostic> Twice(RecommendationContent content)
    {
        IEnumerable<IFactState> all =
        [
            .. content.Sources, .. content.Recommendations, .. content.Assessments, .. content.Scales, .. content.Mappings, .. content.Consultations,
        ];
        return all.GroupBy(f => f.Subject).Where(g => g.Skip(1).Any()).Select(g => PlanningDiagnostics.RecommendationTwice.At(g.Key, ("subject", g.Key)));
    }

    private static IEnumerable<Diagnostic> Unanswered(RecommendationContent content) =>
        from consultation in content.Consultations
        from point in consultation.Points
        where point.LeadsTo.Count == 0 && string.IsNullOrWhiteSpace(point.Response)
        select PlanningDiagnostics.PointUnanswered.At(consultation.Subject, ("point", point.Number), ("consultation", consultation.Code));

    // Where plans are incomplete is for a trace to show. Here only codes that name nothing are told.
    private static IEnumerable<Diagnostic> Unlinked(RecommendationContent content, List<PlanContent> plans, DateOnly asOf)
    {
        var tracer = new Tracer(content, plans, asOf, withProgress: false);
        return content.Recommendations.Select(r => tracer.Recommendation(r.Code))
            .Concat(content.Consultations.SelectMany(c => c.Points.Select(p => tracer.Point(c.Code, p.Number))))
            .SelectMany(s => s.All())
            .Select(s => s.Broken)
            .OfType<Diagnostic>()
            .Where(d => d.Descriptor == PlanningDiagnostics.TraceElementMissing || d.Descriptor == PlanningDiagnostics.TraceOfNothing)
            .Distinct();
    }
}
