namespace ElectionCore.EntityFrameworkCore;

/// <summary>The tables of the Planning module.</summary>
internal static class PlanningTables
{
    /// <summary>One for each kind of fact.</summary>
    public static IReadOnlyList<FactTable> All { get; } =
    [
        new PlanTable(), new PlanElementTable(), new PlanIndicatorTable(), new MeasurementTable(), new PlanActivityTable(),
        new ExpenditureTable(), new RiskTable(), new RecommendationSourceTable(), new RecommendationTable(),
        new RecommendationAssessmentTable(), new AssessmentScaleTable(), new ScaleMappingTable(), new ConsultationTable(),
    ];
}
