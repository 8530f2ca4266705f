using System.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The verbs about the institution's structure.</summary>
internal static class OrganizationCommands
{
    public static Command Create()
    {
        var command = new Command("org", "The structure: units, posts, who holds them, and how that changed.");
        command.Subcommands.Add(ImportVerb.Create());
        command.Subcommands.Add(ExportVerb.Create());
        command.Subcommands.Add(ShowVerb.Create());
        command.Subcommands.Add(VacanciesVerb.Create());
        command.Subcommands.Add(CheckVerb.Create());
        command.Subcommands.Add(DiffVerb.Create());
        command.Subcommands.Add(FindVerb.Create());
        command.Subcommands.Add(ChartVerb.Create());
        command.Subcommands.Add(AppointVerb.Create());
        command.Subcommands.Add(EndVerb.Create());
        command.Subcommands.Add(ChangeVerb.Create());
        command.Subcommands.Add(CorrectVerb.Create());
        return command;
    }
}
