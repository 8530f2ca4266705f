namespace ElectionCore.Quality;

/// <summary>The kinds of fact of this module.</summary>
public static class QualityKinds
{
    /// <summary>Every kind, each once.</summary>
    public static IReadOnlyList<FactKind> All { get; } =
    [
        FactKind.Of<QualityScope>(),
        FactKind.Of<TopicAssignment>(),
        FactKind.Of<OfficialReference>(),
        FactKind.Of<AuditProgramme>(),
        FactKind.Of<Audit>(),
        FactKind.Of<Determination>(),
        FactKind.Of<CertificationCycle>(),
        FactKind.Of<EvidenceItem>(),
        FactKind.Of<GradingScale>(),
        FactKind.Of<Finding>(),
        FactKind.Of<CorrectiveCase>(),
        FactKind.Of<ControlledDocument>(),
        FactKind.Of<QualityObjective>(),
        FactKind.Of<ProcessSheet>(),
        FactKind.Of<ServiceFeedback>(),
        FactKind.Of<SupplierEvaluation>(),
        FactKind.Of<QualityRisk>(),
        FactKind.Of<ManagementReview>(),
    ];
}
