using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>training</c>: how people are trained, and who is ready.</summary>
internal static class TrainingCommands
{
    public static CommandGroup Group { get; } = new(
        "training",
        "How people are trained for an election, and who is ready.",
        CascadeVerb.Create, TrainingPlansVerb.Create, () => new TrainingApprovalVerbs().CreateSubmit(), () => new TrainingApprovalVerbs().CreateApprove(),
        () => new TrainingApprovalVerbs().CreateWithdraw(), ScheduleVerb.Create,
        TrainingImportVerb.Create, ImportStationsVerb.Create, ImportDutiesVerb.Create, ImportAttendanceVerb.Create, CountVerb.Create,
        CoverageVerb.Create, TrainingCheckVerb.Create, MaterialsVerb.Create, NeedsVerb.Create, EvaluateVerb.Create, AllowancesVerb.Create,
        CredentialCommands.Create, SheetVerb.Create, RosterVerb.Create, TrainingExportVerb.Create, FiguresVerb.Create);
}
