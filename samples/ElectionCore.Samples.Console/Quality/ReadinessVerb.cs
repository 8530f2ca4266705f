using System.CommandLine;
using System.Text;
using ElectionCore.Interchange;
using ElectionCore.Organization;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>quality readiness</c></summary>
internal static class ReadinessVerb
{
    public static Command Create()
    {
        var asOf = Values.Day("--as-of", "The day. Default: today where the institution is.");
        var scope = Values.Code<ScopeCode>("--scope", "The scope. Default: the only one on record.");
        var by = new Option<string>("--by") { Description = "By what it is divided. Default: process.", DefaultValueFactory = _ => "process" };
        by.AcceptOnlyFromAmong("clause", "process", "unit");
        var practice = new Option<bool>("--practice-apart") { Description = "Count topics of good practice apart from those that rest on a clause." };
        var evidence = Values.Text("--evidence", "A folder with the files of evidence, by their references: a file whose bytes are others than those collected counts for nothing, one that is not there is named.", "DIR");
        var output = Values.Text("--out", "Write the sheet before an audit here: .html to be printed, or .json.", "FILE");
        var catalogues = new CatalogueOption();
        var command = new Command("readiness", "Audit readiness by our own list of topics: what is covered, what was judged, what blocks, and what to fix first. It says nothing of conformity.") { asOf, scope, by, practice, evidence, output };
        catalogues.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var records = await QualityRecords.OpenAsync(verb, asOf, catalogues, cancellation);
            var path = parsed.GetValue(output) is { } wanted ? OutputPath.Require("--out", wanted, records.Data.Place.File) : null;
            var one = await records.ScopeAsync(parsed.GetValue(scope));
            var known = await records.ReadinessAsync(one);
            var files = parsed.GetValue(evidence) is { } folder ? await EvidenceFiles.CompareAsync(folder, known.Evidence, cancellation) : null;
            if (files is not null)
            {
                Output.Findings(files.Findings);
                known = known with { AlteredEvidence = files.Altered };
            }

            var readiness = AuditReadiness.Of(known, records.AsOf, new() { CountsPracticeApart = parsed.GetValue(practice) });
            var snapshot = await records.Data.Register.AsOfAsync(records.AsOf, knownAt: null, cancellation);
            var report = new AuditReadinessReport
            {
                Readiness = readiness,
                Scope = one,
                Catalogues = records.Catalogues,
                EvidenceFiles = files?.Counts,
                PersonNames = await records.PersonNamesAsync(),
            };
            if (path is not null)
            {
                await WriteAsync(report, path, cancellation);
            }

            if (verb.IsJson)
            {
                using var buffer = new MemoryStream();
                await AuditReadinessJson.WriteAsync(report, buffer, cancellation);
                await Console.Out.WriteLineAsync(Encoding.UTF8.GetString(buffer.ToArray()).TrimEnd());
            }
            else
            {
                Write(verb, report, parsed.GetValue(by)!, snapshot, path);
            }

            return App.Done;
        }, token));
        return command;
    }

    private static Task WriteAsync(AuditReadinessReport report, string path, CancellationToken cancellationToken) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".HTML" or ".HTM" => WholeFile.WriteAsync(path, async stream => await stream.WriteAsync(Encoding.UTF8.GetBytes(AuditReadinessPage.Write(report)), cancellationToken)),
        ".JSON" => WholeFile.WriteAsync(path, stream => AuditReadinessJson.WriteAsync(report, stream, cancellationToken)),
        _ => throw new UsageException("--out", $"The name {Output.Clean(path)} does not tell the format. It ends in .html or .json."),
    };

    private static void Write(Verb verb, AuditReadinessReport report, string by, OrganizationSnapshot snapshot, string? path)
    {
        var readiness = report.Readiness;
        PlanText.Line(verb, $"Audit readiness of {verb.Say(report.Scope.Title)} ({report.Scope.Code}) as of {Days.Iso(readiness.AsOf)}");
        PlanText.Narrow(verb.Output);
        foreach (var catalogue in readiness.Whole.GroupBy(r => r.Catalogue))
        {
            PlanText.Line(verb, report.Catalogues.FirstOrDefault(c => c.Code == catalogue.Key) is { } known ? $"{known.Head.Standard}:{known.Head.Edition}" : catalogue.Key.Value);
            var table = PlanText.Table(char.ToUpperInvariant(by[0]) + by[1..], "Topics", "Met", "Partly", "Not met", "N/A", "Not assessed", "Stale evidence", "Open majors", "Oldest action, owner", "Next audit");
            var rows = by switch { "clause" => readiness.ByClause, "unit" => readiness.ByUnit, _ => readiness.ByProcess };
            foreach (var row in rows.Where(r => r.Catalogue == catalogue.Key))
            {
                Add(table, row, NameOf(verb, report, row, by, snapshot));
            }

            foreach (var row in catalogue)
            {
                Add(table, row, "all");
            }

            for (var i = 1; i <= 8; i++)
            {
                table.Columns[i].Alignment = Spectre.Console.Justify.Right;
            }

            verb.Output.Write(table);
        }

        if (report.EvidenceFiles is { } files)
        {
            PlanText.Line(verb, $"Files of evidence: {files}.");
        }

        PlanText.Line(verb, $"{PlanText.Count(readiness.Blockers.Length, "thing blocks", "things block")}; {PlanText.Count(readiness.OpenMajors, "major finding is", "major findings are")} open.");
        if (readiness.Reasons.IsEmpty)
        {
            PlanText.Line(verb, "Nothing was found that is to be fixed.");
        }

        ReadinessReasons.Write(verb, readiness);
        PlanText.Line(verb, QualityText.NoClaim);
        PlanText.Line(verb, path is null ? "Next: --json for every reason, --out sheet.html, --by unit, electioncore quality finding list" : $"Written to {path}");
    }

    private static string NameOf(Verb verb, AuditReadinessReport report, AuditReadinessRow row, string by, OrganizationSnapshot snapshot)
    {
        var name = by switch
        {
            "clause" => row.Clause ?? "no clause",
            "unit" => row.Unit is not { } unit ? "the institution as a whole" : snapshot.Units.TryGetValue(unit, out var known) ? $"{verb.Say(known.Name)} ({unit})" : unit.Value,
            _ => row.Process is null ? "the system as a whole"
                : report.Catalogues.FirstOrDefault(c => c.Code == row.Catalogue)?.Processes.FirstOrDefault(p => p.Code == row.Process) is { } process ? verb.Say(process.Name) : row.Process,
        };
        return row.Basis is { } basis ? $"{name}, {Words.Of(basis)}" : name;
    }

    private static void Add(Spectre.Console.Table table, AuditReadinessRow row, string name)
    {
        var counts = row.Counts;
        table.Row(
            name, PlanText.Number(counts.InScope), PlanText.Number(counts.Met), PlanText.Number(counts.PartlyMet), PlanText.Number(counts.NotMet), PlanText.Number(counts.NotApplicable),
            PlanText.Number(counts.NotAssessed), PlanText.Number(counts.WithStaleEvidence), PlanText.Number(row.OpenMajors),
            row.OldestAction is { } action ? $"{action.Case}, {action.Owner}" : "none", row.NextAuditOn is { } day ? Days.Iso(day) : "not planned");
    }
}
