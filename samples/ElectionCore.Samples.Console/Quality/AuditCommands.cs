using System.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>quality audit</c>: planned, opened, closed, and the windows they are held in.</summary>
internal static class AuditCommands
{
    public static Command Create() => new("audit", "Audits: planned with an independent team, opened, closed, listed, held against the days of polling.")
    {
        AuditPlanVerb.Create(), AuditStepVerb.Open(), AuditStepVerb.Close(), AuditListVerb.Create(), AuditWindowsVerb.Create(),
    };
}
