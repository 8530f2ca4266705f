using System.CommandLine;
using System.Globalization;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary><c>recommendations import</c></summary>
internal static class RecommendationImportVerb
{
    public static Command Create()
    {
        var file = Values.Path("FILE", "A table (.csv, .xlsx): with a column for each field, or the matrix of a mission's report; or a JSON document (.json) of `recommendations export`.");
        var assessments = Values.Text("--assessments", "A table of what was said of their implementation. In a workbook it can also be a sheet of FILE.", "FILE");
        var source = new SourceOptions();
        var effective = Values.Day("--effective", "The day from which what is read holds. Default: it always held, or corrects what is known last. Assessments hold from their own day.");
        var dryRun = new Option<bool>("--dry-run") { Description = "Report, and store nothing." };
        var commit = new CommitOptions();
        var command = new Command("import", "Takes in recommendations. A file with a fault is refused as a whole, with all its faults. What is known of others stays.") { file, assessments };
        source.AddTo(command);
        command.Options.Add(effective);
        command.Options.Add(dryRun);
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            if (RecommendationFile.IsJson(path))
            {
                source.RequireNone(parsed);
            }

            var (options, described) = (source.Reading(parsed), source.Described(parsed, verb.Language));
            var details = commit.Details(parsed, $"Imported {Path.GetFileName(path)}");
            var read = await RecommendationFile.ReadAsync(path, options, cancellation);
            if (parsed.GetValue(assessments) is { } more)
            {
                read = read.With(await RecommendationFile.ReadAsync(more, options, cancellation));
            }

            if (described is not null)
            {
                read = read.With(Described(read, described));
            }

            var import = new Import(verb, parsed.GetValue(effective), parsed.GetValue(dryRun), details);
            return await import.RunAsync(read, cancellation);
        }, token));
        return command;
    }

    private static RecommendationFile Described(RecommendationFile read, RecommendationSource source) => read.Content.Sources.Any(s => s.Code == source.Code)
        ? throw new UsageException("--source-name", $"The file itself describes {source.Code}; leave out what the command says of it.")
        : new(new() { Sources = [source] }, []);

    /// <summary>One import, once the files are read.</summary>
    private sealed class Import(Verb verb, DateOnly? effective, bool isDryRun, CommitDetails details)
    {
        public async Task<int> RunAsync(RecommendationFile read, CancellationToken cancellationToken)
        {
            List<Diagnostic> findings = [.. read.Findings];
            if (read.HasErrors)
            {
                return Write(read.Content, findings, isRefused: true, kept: 0, commit: null, place: null);
            }

            var data = await verb.OpenAsync(cancellationToken, isDryRun ? DataAccess.Try : DataAccess.Create);
            var today = await Days.TodayAsync(data.Register, verb.Clock, cancellationToken);
            var view = await RecommendationView.ReadAsync(data, effective > today ? effective.Value : today, knownAt: null, cancellationToken);
            var (content, kept) = await RecommendationIntake.KeepAsync(data, read.Content, cancellationToken);
            findings.AddRange(await RecommendationIntake.CheckAsync(view, content, cancellationToken));
            var isRefused = findings.Exists(RecommendationIntake.IsRefused);
            var commit = isRefused || isDryRun ? null : await data.Planning.ImportAsync(content, details, effective, cancellationToken);
            return Write(content, findings, isRefused, kept, commit, data.Place);
        }

        private int Write(RecommendationContent content, List<Diagnostic> findings, bool isRefused, int kept, Commit? commit, DatabasePlace? place)
        {
            Output.Findings(findings);
            if (findings.Exists(f => f.Descriptor == PlanningDiagnostics.SourceUnknown))
            {
                Console.Error.WriteLine("Try: --source CODE --source-name NAME --source-organization NAME, or columns source-name and source-organization");
            }

            var counts = new (string Name, int Count)[]
            {
                ("recommendation", content.Recommendations.Length), ("source", content.Sources.Length), ("assessment", content.Assessments.Length),
                ("scale", content.Scales.Length), ("mapping", content.Mappings.Length), ("consultation", content.Consultations.Length),
            };
            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteStartObject("read");
                    foreach (var (name, count) in counts)
                    {
                        json.WriteNumber($"{name}s", count);
                    }

                    json.WriteEndObject();
                    json.WriteBoolean("refused", isRefused);
                    json.WriteBoolean("changed", commit is not null);
                    json.WriteNumberOrNull("commit", commit?.Number);
                    json.WriteNumber("kept", kept);
                    json.WriteFindings(findings);
                });
            }
            else
            {
                WriteText(counts, findings, isRefused, kept, commit, place);
            }

            return isRefused ? App.Faulty : App.Done;
        }

        private void WriteText(
            IEnumerable<(string Name, int Count)> counts, List<Diagnostic> findings, bool isRefused, int kept, Commit? commit, DatabasePlace? place)
        {
            if (isRefused)
            {
                var errors = findings.Count(f => f.Severity == DiagnosticSeverity.Error);
                verb.Output.Line($"Refused: {Plural.Of(errors, DiagnosticSeverity.Error)}. Nothing was stored.");
                return;
            }

            var read = counts.Where(c => c.Count > 0).Select(c => PlanText.Count(c.Count, c.Name, $"{c.Name}s")).DefaultIfEmpty("nothing");
            verb.Output.Line($"Read: {string.Join(", ", read)}.");
            if (kept > 0)
            {
                verb.Output.Line($"Answers, links to plans and to other recommendations that the file does not have stay as they are known: {PlanText.Count(kept, "recommendation", "recommendations")}.");
            }

            verb.Output.Line(isDryRun
                ? "Dry run: nothing was stored."
                : commit is null ? "Nothing changed." : $"Stored as commit {commit.Number.ToString(CultureInfo.InvariantCulture)} in {place!.Name}");
            var look = findings.Where(f => f.Severity != DiagnosticSeverity.Information).CountBy(f => f.Severity).OrderByDescending(c => c.Key).ToList();
            if (look.Count > 0)
            {
                verb.Output.Line($"Worth a look: {string.Join(", ", look.Select(c => Plural.Of(c.Value, c.Key)))}. What is about the records and not the file is told again by: electioncore recommendations check");
            }
        }
    }
}
