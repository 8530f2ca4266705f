using System.CommandLine;
using System.CommandLine.Parsing;
using System.Data.Common;
using ElectionCore.EntityFrameworkCore;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The commands, and what their outcomes are to the shell.</summary>
internal static class App
{
    public const int Done = 0;
    public const int Faulty = 1;
    public const int WrongUsage = 2;

    private static readonly CommandGroup[] Groups =
    [
        OrganizationCommands.Group, PlaceCommands.Group, InclusionCommands.Group, PlanCommands.Group, RecommendationCommands.Group, IatiCommands.Group,
        TrainingCommands.Group, QualityCommands.Group, DatabaseCommands.Group, LogCommands.Group,
    ];

    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var root = new RootCommand("Shows an election management body as an institution: its structure, who holds which post on which day, and what is wrong with the records.");
        GlobalOptions.AddTo(root);
        foreach (var group in Groups)
        {
            root.Subcommands.Add(group.Create(args));
        }

        root.SetAction((parsed, token) => Verb.RunAsync(parsed, StatusVerb.RunAsync, token));

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(ConsoleDiagnostics.WrongUsage.At(Place(error), ("message", string.Join(' ', error.Message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))).ToString());
            }

            await Console.Error.WriteLineAsync($"Try: {string.Join(' ', parsed.CommandResult.Path().Prepend("electioncore"))} --help");
            return WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync(ConsoleDiagnostics.Cancelled.At(default).ToString());
            return Faulty;
        }
        catch (RuleViolationException violation)
        {
            await Console.Error.WriteLineAsync(Output.Clean(violation.Diagnostic.ToString()));
            if (violation.Diagnostic.Code == StorageDiagnostics.DatabaseMissing.Code || violation.Diagnostic.Code == StorageDiagnostics.DatabaseOlder.Code)
            {
                await Console.Error.WriteLineAsync("Try: electioncore db migrate");
            }

            return Faulty;
        }
        catch (UsageException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Diagnostic.ToString());
            return WrongUsage;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or DbException)
        {
            await Console.Error.WriteLineAsync(ConsoleDiagnostics.FileFault.At(default, ("message", Output.Clean(fault.Message))).ToString());
            return Faulty;
        }
    }

    private static DiagnosticPlace Place(ParseError error) => DiagnosticPlace.In(error.SymbolResult switch
    {
        OptionResult option => option.Option.Name,
        ArgumentResult argument => argument.Argument.Name,
        _ => "arguments",
    });

    private static IEnumerable<string> Path(this CommandResult result)
    {
        var names = new Stack<string>();
        for (SymbolResult? current = result; current is CommandResult { Parent: not null } command; current = command.Parent)
        {
            names.Push(command.Command.Name);
        }

        return names;
    }
}
