namespace ElectionCore.Planning;

/// <summary>The standard scales and those of a content, with the mappings between them.</summary>
internal sealed class ScaleBook
{
    private readonly Dictionary<string, AssessmentScale> _scales = new(StringComparer.Ordinal);
    private readonly Dictionary<(string From, string To), ScaleMapping> _mappings = [];

    public ScaleBook(RecommendationContent content)
    {
        foreach (var scale in AssessmentScales.All.Concat(content.Scales))
        {
            _scales.TryAdd(scale.Code, scale);
        }

        foreach (var mapping in content.Mappings.Concat(AssessmentScales.Mappings))
        {
            _mappings.TryAdd((mapping.From, mapping.To), mapping);
        }
    }

    public AssessmentScale? Find(string code) => _scales.GetValueOrDefault(code);

    /// <summary>The grade that an assessment gives, or null when its scale or grade is not known.</summary>
    public ScaleGrade? GradeOf(RecommendationAssessment assessment) => Find(assessment.Scale)?.Find(assessment.Grade);

    /// <summary>The grade on another scale that stands for that of an assessment, or null when none does.</summary>
    public ScaleGrade? Convert(RecommendationAssessment assessment, AssessmentScale target)
    {
        if (assessment.Scale == target.Code)
        {
            return target.Find(assessment.Grade);
        }

        return GradeOf(assessment) is { } grade && _mappings.TryGetValue((assessment.Scale, target.Code), out var mapping)
            && mapping.Grades.FirstOrDefault(p => p.From == grade.Code) is { } pair
            ? target.Find(pair.To)
            : null;
    }
}
