using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>quality</c>: the electoral quality management system, its audits and what they find.</summary>
internal static class QualityCommands
{
    public static CommandGroup Group { get; } = new(
        "quality",
        "Catalogues of topics, audits, findings and audit readiness.",
        CataloguesVerb.Create, ChecklistVerb.Create, AnswerCommands.Create, AuditCommands.Create, FindingCommands.Create, CaseCommands.Create,
        ReadinessVerb.Create, CalendarVerb.Create, LawVerb.Create, MigrateVerb.Create, ReviewPackVerb.Create, QualityExportVerb.Create, QualityImportVerb.Create, ResolveVerb.Create);
}
