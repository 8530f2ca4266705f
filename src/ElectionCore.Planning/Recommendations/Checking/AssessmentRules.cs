namespace ElectionCore.Planning;

/// <summary>What must be true of assessments, scales and mappings.</summary>
internal sealed class AssessmentRules(RecommendationContent content)
{
    private readonly ScaleBook _scales = new(content);

    public IEnumerable<Diagnostic> Findings()
    {
        var known = content.Recommendations.DistinctBy(r => r.Code).ToDictionary(r => r.Code);
        var sources = content.Sources.DistinctBy(s => s.Code, StringComparer.Ordinal).ToDictionary(s => s.Code, StringComparer.Ordinal);
        return content.Assessments.SelectMany(a => OfAssessment(a, known.GetValueOrDefault(a.Recommendation), sources))
            .Concat(content.Scales.SelectMany(OfScale))
            .Concat(content.Mappings.SelectMany(OfMapping));
    }

    private IEnumerable<Diagnostic> OfAssessment(
        RecommendationAssessment assessment, Recommendation? recommendation, Dictionary<string, RecommendationSource> sources)
    {
        if (recommendation is null)
        {
            yield return PlanningDiagnostics.AssessmentOfNothing.At(
                assessment.Subject, ("assessment", assessment.Code), ("recommendation", assessment.Recommendation));
        }
        else if (recommendation.Kind == RecommendationKind.AssistanceOffered)
        {
            yield return PlanningDiagnostics.AssistanceRated.At(
                assessment.Subject, ("assessment", assessment.Code), ("recommendation", recommendation.Code));
        }

        if (recommendation is not null && sources.GetValueOrDefault(recommendation.Source)?.ReportedOn is { } reported && assessment.On < reported.Earliest)
        {
            yield return PlanningDiagnostics.AssessmentBeforeReport.At(
                assessment.Subject, ("assessment", assessment.Code), ("day", assessment.On), ("reported", reported), ("recommendation", recommendation.Code));
        }

        foreach (var fault in OfGrades(assessment.Subject, assessment.Scale, [assessment.Grade]))
        {
            yield return fault;
        }
    }

    private static IEnumerable<Diagnostic> OfScale(AssessmentScale scale)
    {
        if (AssessmentScales.All.FirstOrDefault(s => s.Code == scale.Code) is { } standard && standard != scale)
        {
            yield return PlanningDiagnostics.StandardScaleChanged.At(scale.Subject, ("scale", scale.Code));
        }
    }

    private IEnumerable<Diagnostic> OfMapping(ScaleMapping mapping) =>
        OfGrades(mapping.Subject, mapping.From, mapping.Grades.Select(g => g.From)).Concat(OfGrades(mapping.Subject, mapping.To, mapping.Grades.Select(g => g.To)));

    private IEnumerable<Diagnostic> OfGrades(SubjectRef subject, string code, IEnumerable<string> grades)
    {
        if (_scales.Find(code) is not { } scale)
        {
            return [PlanningDiagnostics.ScaleUnknown.At(subject, ("subject", subject), ("scale", code))];
        }

        return grades.Distinct(StringComparer.Ordinal).Where(g => scale.Find(g) is null).Select(g => PlanningDiagnostics.GradeUnknown.At(
            subject, ("subject", subject), ("grade", g), ("scale", code), ("expected", string.Join(", ", scale.Grades.Select(s => s.Code)))));
    }
}
