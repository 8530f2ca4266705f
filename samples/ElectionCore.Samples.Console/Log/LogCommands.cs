using System.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The verbs about the log of all commits.</summary>
internal static class LogCommands
{
    public static Command Create()
    {
        var command = new Command("log", "The log of all commits: who changed what, when, why and by which paper.") { LogShowVerb.Create(), VerifyVerb.CreateForLog() };
        command.Aliases.Add("audit");
        return command;
    }
}
