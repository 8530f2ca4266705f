using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>plan</c>: what the institution sets out to do, and how far it has come.</summary>
internal static class PlanCommands
{
    public static CommandGroup Group { get; } = new(
        "plan",
        "Plans, their indicators, what is reported and approved of them, and how far they have come.",
        PlanImportVerb.Create, PlanExportVerb.Create, PlanShowVerb.Create, PlanCheckVerb.Create, PlanProgressVerb.Create,
        PlanFormVerb.Create, PlanRecordVerb.Create, () => new PlanApprovalVerbs().CreateSubmit(), () => new PlanApprovalVerbs().CreateApprove(),
        () => new PlanApprovalVerbs().CreateWithdraw(), PlanChainsVerb.Create,
        PlanReturnsVerb.Create, PlanGanttVerb.Create, PlanBudgetVerb.Create, PlanRisksVerb.Create);
}
