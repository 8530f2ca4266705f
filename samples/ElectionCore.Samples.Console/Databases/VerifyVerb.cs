using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ElectionCore.EntityFrameworkCore;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>log verify</c> and <c>db verify</c></summary>
internal static class VerifyVerb
{
    public static Command CreateForLog() => Create(
        "Verifies the log: that no commit was edited, deleted, inserted or moved. Exit code 1 when anything is found.",
        async (database, checkpoints, cancellation) =>
        {
            var log = await database.VerifyLogAsync(checkpoints, cancellation);
            return (log, null, log.Findings);
        });

    public static Command CreateForDatabase() => Create(
        "Verifies all: the database's files, the log, and every record against the log. Exit code 1 when anything is found.",
        async (database, checkpoints, cancellation) =>
        {
            var all = await database.VerifyAsync(checkpoints, cancellation);
            return (all.Log, all.Rows, all.Findings);
        });

    private static Command Create(
        string description,
        Func<ElectionCoreDatabase, IReadOnlyList<LogCheckpoint>, CancellationToken, Task<(LogVerification Log, long? Rows, IReadOnlyList<Diagnostic> Findings)>> verify)
    {
        var checkpoints = new Option<LogCheckpoint[]>("--checkpoint")
        {
            Description = "A checkpoint printed by an earlier verification and kept outside the database. It can be given several times.",
            HelpName = "SIZE:HEX",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
            CustomParser = result =>
            {
                var read = new List<LogCheckpoint>();
                foreach (var token in result.Tokens)
                {
                    if (LogCheckpoint.TryParse(token.Value, provider: null, out var checkpoint))
                    {
                        read.Add(checkpoint);
                    }
                    else
                    {
                        result.AddError($"'{token.Value}' is not a checkpoint; it is written SIZE:HEX, with 64 hexadecimal digits.");
                    }
                }

                return [.. read];
            },
        };
        var command = new Command("verify", description) { checkpoints };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var data = await verb.OpenAsync(cancellation);
            var given = parsed.GetValue(checkpoints)!;
            var (log, rows, findings) = await verify(data.Database, given, cancellation);
            if (verb.IsJson)
            {
                Output.Json(json => WriteJson(json, log, rows, findings));
            }
            else
            {
                Write(verb, given, log, rows, findings);
            }

            return findings.Count == 0 ? App.Done : App.Faulty;
        }, token));
        return command;
    }

    private static void Write(
        Verb verb, IReadOnlyList<LogCheckpoint> given, LogVerification log, long? rows, IReadOnlyList<Diagnostic> findings)
    {
        var output = verb.Output;
        output.Line($"Commits: {Number(log.Commits)}");
        output.Line($"Entries: {Number(log.Entries)}");
        output.Line($"Erased payloads: {Number(log.ErasedPayloads)}");
        if (rows is { } compared)
        {
            output.Line($"Records compared with the log: {Number(compared)}");
        }

        if (findings.Count > 0)
        {
            Output.Findings(findings);
            output.Line($"Findings: {Number(findings.Count)}");
            return;
        }

        output.Line("Findings: none");
        if (given.Count > 0)
        {
            output.Line(given.Count == 1 ? "The log continues the checkpoint given." : "The log continues all checkpoints given.");
        }

        output.Line();
        output.Line($"Checkpoint: {log.Checkpoint}");
        output.Line("Keep it outside the database, on paper or with a partner: given with --checkpoint, it shows later whether the log was cut or written anew.");
    }

    private static void WriteJson(Utf8JsonWriter json, LogVerification log, long? rows, IReadOnlyList<Diagnostic> findings)
    {
        json.WriteBoolean("sound", findings.Count == 0);
        json.WriteNumber("commits", log.Commits);
        json.WriteNumber("entries", log.Entries);
        json.WriteNumber("erasedPayloads", log.ErasedPayloads);
        if (rows is { } compared)
        {
            json.WriteNumber("rows", compared);
        }

        json.WriteString("checkpoint", findings.Count == 0 ? log.Checkpoint?.ToString() : null);
        json.WriteFindings(findings);
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
