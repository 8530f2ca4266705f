using System.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>quality audit</c>: planned, opened, closed.</summary>
internal static class AuditCommands
{
    public static Command Create() => new("audit", "Audits: planned with an independent team, opened, closed, listed.")
    {
        AuditPlanVerb.Create(), AuditStepVerb.Open(), AuditStepVerb.Close(), AuditListVerb.Create(),
    };
}
