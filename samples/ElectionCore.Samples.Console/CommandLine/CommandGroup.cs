using System.CommandLine;

namespace ElectionCore.Samples.CommandLine;

/// <summary>Verbs that belong together. They are made only where the group is named: making all there are takes longer than most take to run.</summary>
internal sealed class CommandGroup(string name, string description, params Func<Command>[] verbs)
{
    /// <summary>Another name, or null.</summary>
    public string? Alias { get; init; }

    /// <summary>Makes the command of the group.</summary>
    /// <param name="args">What was typed.</param>
    public Command Create(string[] args)
    {
        var command = new Command(name, description);
        if (Alias is not null)
        {
            command.Aliases.Add(Alias);
        }

        // What a directive or a file of arguments names is not known yet.
        if (args.Contains(name, StringComparer.Ordinal) || args.Contains(Alias, StringComparer.Ordinal) || Array.Exists(args, a => a.StartsWith('[') || a.StartsWith('@')))
        {
            Array.ForEach(verbs, v => command.Subcommands.Add(v()));
        }

        return command;
    }
}
