using System.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>quality action</c></summary>
internal static class CaseCommands
{
    public static Command Create() => new("action", "Corrective action: opened, contained, analysed, planned, accepted, done, and verified by somebody else.") { CaseOpenVerb.Create(), CaseStepVerb.Create(), CaseListVerb.Create() };
}
