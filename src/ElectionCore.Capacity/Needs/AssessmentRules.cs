namespace ElectionCore.Capacity;

/// <summary>Which assessments say what somebody has: not those of people of themselves, nor those above the levels there are.</summary>
/// <param name="competencies">The competencies, as far as they are known.</param>
internal sealed class AssessmentRules(IEnumerable<Competency> competencies)
{
    private readonly Dictionary<CompetencyCode, int> _levels = competencies.DistinctBy(c => c.Code).ToDictionary(c => c.Code, c => c.Levels.Count);

    /// <summary>Whether a person assessed themselves. Keys that differ only in small and large letters are of one person.</summary>
    public static bool IsOwn(CompetencyAssessment assessment) =>
        assessment.Assessor is { } assessor && string.Equals(assessor.Value, assessment.Person.Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an assessment counts.</summary>
    public bool Counts(CompetencyAssessment assessment) => !IsOwn(assessment) && !IsAbove(assessment);

    /// <summary>Finds assessments that do not count (<c>CAP0144</c>).</summary>
    public IEnumerable<Diagnostic> Check(IEnumerable<CompetencyAssessment> assessments) => assessments.Where(a => !Counts(a))
        .OrderBy(a => a.Person).ThenBy(a => a.Competency).ThenBy(a => a.On)
        .Select(a => CapacityDiagnostics.AssessmentUncounted.At(
            a.Subject, ("person", a.Person), ("level", a.Level), ("competency", a.Competency), ("on", a.On),
            ("why", IsAbove(a) ? $"above the highest there is, {_levels[a.Competency]}" : "assessed by that person alone")));

    private bool IsAbove(CompetencyAssessment assessment) => _levels.TryGetValue(assessment.Competency, out var highest) && assessment.Level > highest;
}
