using System.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>quality finding</c></summary>
internal static class FindingCommands
{
    public static Command Create() => new("finding", "What auditors found: recorded on a scale of grades, listed with what became of it.") { FindingRecordVerb.Create(), FindingListVerb.Create() };
}
