using System.CommandLine;
using ElectionCore.Interchange;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>quality answers import</c></summary>
internal static class AnswerCommands
{
    public static Command Create() => new("answers", "Checklists that were filled in.") { Import() };

    private static Command Import()
    {
        var file = Values.Path("FILE", "The checklist as it was filled in (xlsx), or its answers as CSV: audit, catalogue, topic, unit, judgement, method, looked, of, what, assessor, date, time, note, reason, approver, evidence.");
        var audit = Values.Code<AuditCode>("--audit", "The audit whose checklist it is.", required: true);
        var managers = Values.Codes<PersonRef>("--top-manager", "Who is of top management, and so may have allowed that somebody audits their own unit.");
        var lenient = new Option<bool>("--lenient") { Description = "Take in sound answers although others are faulty." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Report, and store nothing." };
        var asOf = Values.Day("--as-of", "The day as of which the audit and its team are taken. Default: today where the institution is.");
        var catalogues = new CatalogueOption();
        var commit = new CommitOptions();
        var command = new Command("import", "Takes in answers to a checklist. The same answers again change nothing; a topic without a judgement stays as it was.") { file, audit, managers, lenient, dryRun, asOf };
        catalogues.AddTo(command);
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            var records = await QualityRecords.OpenAsync(verb, asOf, catalogues, cancellation);
            var one = await records.AuditAsync(parsed.GetValue(audit)!.Value);
            var scope = await records.ScopeAsync(one.Scope);
            await using var stream = File.OpenRead(path);
            var read = await AnswerReader.ReadAsync(
                stream, Output.Clean(Path.GetFileName(path)),
                new()
                {
                    Audit = one,
                    Records = await records.IndependenceAsync(scope, parsed.GetRequiredValue(managers)),
                    Evidence = (await records.AllAsync<EvidenceItem>()).Select(e => e.Code).ToHashSet(),
                    Assignments = await records.AllAsync<TopicAssignment>(scope.Code),
                    Determinations = await records.AllAsync<Determination>(one.Code),
                    Today = records.AsOf,
                    Lenient = parsed.GetValue(lenient),
                },
                progress: null,
                cancellation);
            Output.Findings(read.Diagnostics);
            var isDry = parsed.GetValue(dryRun);
            var stored = isDry || read.Determinations.IsEmpty
                ? null
                : await records.Data.Quality.ImportAsync(read.Determinations, commit.Details(parsed, $"Answers of {one.Code} from {Path.GetFileName(path)}"), cancellationToken: cancellation);
            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteString("audit", one.Code.Value);
                    json.WriteNumber("rows", read.Rows);
                    json.WriteNumber("judgements", read.Determinations.Length);
                    json.WriteNumber("notAnswered", read.Unanswered);
                    json.WriteNumber("leftOut", read.LeftOut);
                    json.WriteNumberOrNull("commit", stored?.Number);
                    json.WriteFindings(read.Diagnostics);
                });
            }
            else
            {
                PlanText.Line(verb, $"Audit {one.Code}: {PlanText.Count(read.Rows, "row", "rows")}, {PlanText.Count(read.Determinations.Length, "judgement", "judgements")}, {PlanText.Number(read.Unanswered)} not answered, {PlanText.Number(read.LeftOut)} left out.");
                PlanText.Line(verb, QualityText.Stored(stored, isDry, records.Data));
            }

            return read.HasErrors ? App.Faulty : App.Done;
        }, token));
        return command;
    }
}
