using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The kinds of record of one plan. Records name their plan only where it is another.</summary>
internal sealed class PlanTables(PlanCode plan)
{
    public static PlanTable Plan { get; } = new();

    public static ChainTable Chains { get; } = new();

    public ElementTable Elements { get; } = new(plan);

    public IndicatorTable Indicators { get; } = new(plan);

    public MeasurementTable Measurements { get; } = new(plan);

    public ActivityTable Activities { get; } = new(plan);

    public ExpenditureTable Expenditures { get; } = new(plan);

    public RiskTable Risks { get; } = new(plan);
}
