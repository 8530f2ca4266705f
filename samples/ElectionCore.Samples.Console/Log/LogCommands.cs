using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The verbs about the log of all commits.</summary>
internal static class LogCommands
{
    public static CommandGroup Group { get; } = new(
        "log",
        "The log of all commits: who changed what, when, why and by which paper.",
        LogShowVerb.Create, VerifyVerb.CreateForLog) { Alias = "audit" };
}
