using System.CommandLine;
using System.Globalization;
using ElectionCore.EntityFrameworkCore;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary>The verbs about the database as a whole.</summary>
internal static class DatabaseCommands
{
    public static CommandGroup Group { get; } = new(
        "db",
        "The database: what it is, its upgrades, and whether all of it is sound.",
        CreateStatus, CreateMigrate, VerifyVerb.CreateForDatabase);

    private static Command CreateStatus()
    {
        var command = new Command("status", "Says what the database is. Exit code 0 only when it can be used as it is.");
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var data = await verb.OpenAsync(cancellation, DataAccess.Inspect);
            var status = await data.Database.StatusAsync(cancellation);
            if (verb.IsJson)
            {
                WriteJson(status);
            }
            else
            {
                Write(verb, status);
            }

            return status.State == DatabaseState.Current ? App.Done : App.Faulty;
        }, token));
        return command;
    }

    private static Command CreateMigrate()
    {
        var command = new Command("migrate", "Makes the database, or upgrades it to this version. Data are kept.");
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var data = await verb.OpenAsync(cancellation, DataAccess.Inspect);
            var before = await data.Database.StatusAsync(cancellation);
            var made = await data.Database.MigrateAsync(cancellation);
            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteString("database", before.Database);
                    json.WriteString("before", WordOf(before.State));
                    json.WriteStartArray("made");
                    made.ToList().ForEach(json.WriteStringValue);
                    json.WriteEndArray();
                });
            }
            else
            {
                verb.Output.Line(made.Count == 0
                    ? $"Nothing to do: {before.Database} is up to date."
                    : $"{(before.State == DatabaseState.Older ? "Upgraded" : "Made")} {before.Database}:");
                WriteNames(verb, made);
            }

            return App.Done;
        }, token));
        return command;
    }

    private static void Write(Verb verb, DatabaseStatus status)
    {
        var output = verb.Output;
        output.Line($"Provider: {status.Provider}");
        output.Line($"Database: {status.Database}");
        output.Line($"State: {Describe(status.State)}");
        if (status.State is not (DatabaseState.Foreign or DatabaseState.Corrupt or DatabaseState.Unavailable))
        {
            output.Line($"Upgrades made: {Number(status.Applied.Count)}");
            WriteNames(verb, status.Applied);
            output.Line($"Upgrades to be made: {Number(status.Pending.Count)}");
            WriteNames(verb, status.Pending);
        }

        if (status.Commits is { } commits)
        {
            output.Line($"Commits: {Number(commits)}{(status.LastCommitAt is { } last ? $", the last on {Days.Moment(last)}" : "")}");
        }

        if (status.Fault is { } fault)
        {
            Output.Findings([fault]);
        }

        if (status.State is DatabaseState.Missing or DatabaseState.Empty or DatabaseState.Older)
        {
            output.Line("Next: electioncore db migrate");
        }
    }

    private static void WriteNames(Verb verb, IReadOnlyList<string> upgrades)
    {
        foreach (var upgrade in upgrades)
        {
            verb.Output.Line($"  {Output.Clean(upgrade)}");
        }
    }

    private static void WriteJson(DatabaseStatus status) => Output.Json(json =>
    {
        json.WriteString("provider", status.Provider);
        json.WriteString("database", status.Database);
        json.WriteString("state", WordOf(status.State));
        json.WriteBoolean("usable", status.State == DatabaseState.Current);
        json.WriteStartArray("applied");
        status.Applied.ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
        json.WriteStartArray("pending");
        status.Pending.ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
        if (status.Commits is { } commits)
        {
            json.WriteNumber("commits", commits);
        }
        else
        {
            json.WriteNull("commits");
        }

        json.WriteString("lastCommitAt", status.LastCommitAt is { } last ? Days.Iso(last) : null);
        json.WriteFindings(status.Fault is { } fault ? [fault] : []);
    });

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string WordOf(DatabaseState state) => state switch
    {
        DatabaseState.Missing => "missing",
        DatabaseState.Empty => "empty",
        DatabaseState.Current => "current",
        DatabaseState.Older => "older",
        DatabaseState.Newer => "newer",
        DatabaseState.Foreign => "foreign",
        DatabaseState.Corrupt => "corrupt",
        _ => "unavailable",
    };

    private static string Describe(DatabaseState state) => state switch
    {
        DatabaseState.Missing => "there is none yet",
        DatabaseState.Empty => "there is one with nothing in it",
        DatabaseState.Current => "ready",
        DatabaseState.Older => "made by an older version; it has to be upgraded",
        DatabaseState.Newer => "made by a newer version; this one leaves it alone",
        DatabaseState.Foreign => "it belongs to something else",
        DatabaseState.Corrupt => "damaged",
        _ => "it cannot be opened",
    };
}
