using System.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>training</c>: how people are trained, and who is ready.</summary>
internal static class TrainingCommands
{
    public static Command Create()
    {
        var command = new Command("training", "How people are trained for an election, and who is ready.");
        command.Subcommands.Add(CascadeVerb.Create());
        command.Subcommands.Add(TrainingImportVerb.Create());
        command.Subcommands.Add(ImportStationsVerb.Create());
        command.Subcommands.Add(ImportDutiesVerb.Create());
        command.Subcommands.Add(ImportAttendanceVerb.Create());
        command.Subcommands.Add(CoverageVerb.Create());
        command.Subcommands.Add(CredentialCommands.Create());
        return command;
    }
}
