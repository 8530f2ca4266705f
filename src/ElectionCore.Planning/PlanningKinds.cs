namespace ElectionCore.Planning;

/// <summary>The kinds of fact of this module.</summary>
public static class PlanningKinds
{
    /// <summary>Every kind, each once.</summary>
    public static IReadOnlyList<FactKind> All { get; } =
    [
        FactKind.Of<Plan>(),
        FactKind.Of<PlanElement>(),
        FactKind.Of<PlanIndicator>(),
        FactKind.Of<Measurement>(),
        FactKind.Of<PlanActivity>(),
        FactKind.Of<Expenditure>(),
        FactKind.Of<Risk>(),
        FactKind.Of<RecommendationSource>(),
        FactKind.Of<Recommendation>(),
        FactKind.Of<RecommendationAssessment>(),
        FactKind.Of<AssessmentScale>(),
        FactKind.Of<ScaleMapping>(),
        FactKind.Of<Consultation>(),
    ];
}
