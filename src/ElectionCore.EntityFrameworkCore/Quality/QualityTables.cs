namespace ElectionCore.EntityFrameworkCore;

/// <summary>The tables of the Quality module.</summary>
internal static class QualityTables
{
    /// <summary>One for each kind of fact.</summary>
    public static IReadOnlyList<FactTable> All { get; } =
    [
        new QualityScopeTable(), new TopicAssignmentTable(), new OfficialReferenceTable(), new AuditProgrammeTable(), new AuditTable(), new DeterminationTable(),
        new CertificationCycleTable(), new EvidenceItemTable(), new GradingScaleTable(), new FindingTable(), new CorrectiveCaseTable(), new ControlledDocumentTable(),
        new QualityObjectiveTable(), new ProcessSheetTable(), new ServiceFeedbackTable(), new SupplierEvaluationTable(), new QualityRiskTable(), new ManagementReviewTable(),
    ];
}
