using System.CommandLine;
using System.Globalization;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary><c>org import</c></summary>
internal static class ImportVerb
{
    public static Command Create()
    {
        var path = Values.Path("PATH", "A file, or a folder of CSV files.");
        var format = new Option<string>("--format") { Description = "The format; organogram is the CSV of senior and junior posts that departments of the United Kingdom publish.", Required = true };
        format.AcceptOnlyFromAmong("csv", "json", "popolo", "organogram");
        var effective = Values.Day("--effective", "The first day of records that state none.");
        var dryRun = new Option<bool>("--dry-run") { Description = "Report, and store nothing." };
        var lenient = new Option<bool>("--lenient") { Description = "Leave out faulty records only. Otherwise a file with a fault is refused as a whole." };
        var rejects = Values.Text("--rejects", "Write refused records here, to be corrected and imported again.", "FILE");
        var commit = new CommitOptions();
        var command = new Command("import", "Takes in the structure from files.") { path, format, effective, dryRun, lenient, rejects };
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var source = parsed.GetRequiredValue(path);
            var options = new ImportOptions(commit.Details(parsed, $"Imported {Path.GetFileName(Path.TrimEndingDirectorySeparator(source))}"))
            {
                Format = FormatOf(parsed.GetRequiredValue(format)),
                Effective = parsed.GetValue(effective),
                DryRun = parsed.GetValue(dryRun),
                Lenient = parsed.GetValue(lenient),
                RejectsPath = parsed.GetValue(rejects),
            };
            return await RunAsync(verb, source, options, cancellation);
        }, token));
        return command;
    }

    private static ImportFormat FormatOf(string word) => word switch
    {
        "csv" => ImportFormat.Csv,
        "popolo" => ImportFormat.Popolo,
        "organogram" => ImportFormat.Organogram,
        _ => ImportFormat.Json,
    };

    public static async Task<int> RunAsync(Verb verb, string source, ImportOptions options, CancellationToken cancellationToken)
    {
        var data = await verb.OpenAsync(cancellationToken, options.DryRun ? DataAccess.Try : DataAccess.Create);
        if (options.RejectsPath is { } rejects)
        {
            _ = OutputPath.Require("--rejects", rejects, data.Place.File, source);
        }

        var result = await ProgressBar.RunAsync(
            verb, progress => data.Importer.ImportAsync(source, options, progress, cancellationToken));
        Output.Findings(result.Findings);
        if (verb.IsJson)
        {
            WriteJson(result);
        }
        else
        {
            Write(verb, data.Place, options, result);
        }

        return result.Findings.Any(f => f.Severity == DiagnosticSeverity.Error) ? App.Faulty : App.Done;
    }

    private static void Write(Verb verb, DatabasePlace place, ImportOptions options, ImportResult result)
    {
        var accepted = result.Accepted;
        var counts = new (string Name, int Count)[]
        {
            ("places", accepted.Places), ("units", accepted.Units), ("posts", accepted.Posts), ("people", accepted.People),
            ("appointments", accepted.Appointments), ("reporting lines", accepted.ReportingLines), ("other records", accepted.Others),
        };
        var taken = counts.Where(c => c.Count > 0).Select(c => $"{c.Count.ToString(CultureInfo.InvariantCulture)} {c.Name}").ToList();
        verb.Output.Line($"Accepted: {(taken.Count == 0 ? "nothing" : string.Join(", ", taken))}. Rejected: {result.Rejected.ToString(CultureInfo.InvariantCulture)}.");
        verb.Output.Line(options.DryRun
            ? "Dry run: nothing was stored."
            : result.Commit is { } commit
                ? $"Stored as commit {commit.Number.ToString(CultureInfo.InvariantCulture)} in {place.Name}"
                : "Nothing changed.");
        if (result.Commit is not null && place.IsDefault)
        {
            verb.Output.Line("To keep an institution of your own apart from the bundled one, use --db FILE.");
        }
    }

    private static void WriteJson(ImportResult result) => Output.Json(json =>
    {
        var accepted = result.Accepted;
        json.WriteStartObject("accepted");
        json.WriteNumber("units", accepted.Units);
        json.WriteNumber("posts", accepted.Posts);
        json.WriteNumber("people", accepted.People);
        json.WriteNumber("appointments", accepted.Appointments);
        json.WriteNumber("reportingLines", accepted.ReportingLines);
        json.WriteNumber("places", accepted.Places);
        json.WriteNumber("others", accepted.Others);
        json.WriteEndObject();
        json.WriteNumber("rejected", result.Rejected);
        json.WriteFindings(result.Findings);
    });
}
