using System.CommandLine;
using System.Text;
using ElectionCore.Capacity;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>training cascade</c></summary>
internal static class CascadeVerb
{
    private const int MostGaps = 5;

    public static Command Create()
    {
        var file = Values.Path("PLAN", "The request: stations, staffing, classes, tiers and windows, as JSON.");
        var output = Values.Text("--out", "Write the whole plan here: .xlsx for a workbook, .json for request and result.", "FILE");
        var why = new Option<bool>("--why") { Description = "Also say how every number comes about." };
        var record = new CascadeRecording();
        var command = new Command("cascade", "Plans a cascade of training from the stations up: people, sessions, trainers, rooms, days, material and cost. With --record the plan is stored, to be submitted and approved.") { file, output, why };
        record.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            record.Require(parsed);
            var wanted = parsed.GetValue(output) is { } name ? OutputPath.Require("--out", name, database: null, path) : null;
            await using var stream = File.OpenRead(path);
            var reading = await CascadeJson.ReadAsync(stream, Output.Clean(Path.GetFileName(path)), cancellation);
            if (reading.Request is not { } request)
            {
                Output.Findings(reading.Findings);
                return App.Faulty;
            }

            var plan = CascadePlanner.Plan(request);
            List<Diagnostic> findings = [.. reading.Findings, .. plan.Findings];
            Output.Findings(findings);
            if (wanted is not null)
            {
                await WriteFileAsync(plan, wanted, cancellation);
            }

            var hasErrors = findings.Exists(f => f.Severity == DiagnosticSeverity.Error);
            if (record.IsWanted(parsed))
            {
                return await record.StoreAsync(verb, plan, hasErrors, wanted, cancellation);
            }

            if (verb.IsJson)
            {
                using var buffer = new MemoryStream();
                await CascadeJson.WriteAsync(buffer, plan, cancellation);
                await Console.Out.WriteLineAsync(Encoding.UTF8.GetString(buffer.ToArray()).TrimEnd());
            }
            else
            {
                Write(verb, plan, parsed.GetValue(why), wanted);
            }

            return hasErrors ? App.Faulty : App.Done;
        }, token));
        return command;
    }

    private static Task WriteFileAsync(CascadePlan plan, string path, CancellationToken cancellationToken) =>
        string.Equals(Path.GetExtension(path), ".xlsx", StringComparison.OrdinalIgnoreCase)
            ? CascadeWorkbook.WriteAsync(plan, path, cancellationToken)
            : WholeFile.WriteAsync(path, stream => CascadeJson.WriteAsync(stream, plan, cancellationToken));

    private static void Write(Verb verb, CascadePlan plan, bool isExplained, string? file)
    {
        PlanText.Narrow(verb.Output);
        var table = PlanText.Table("Tier", "Role", "People", "of them reserve", "Sessions", "Session-days", "Trainers");
        var partly = plan.NotKnown.Select(g => g.Role).ToHashSet();
        foreach (var tier in plan.Tiers)
        {
            foreach (var (index, role) in tier.Cells.GroupBy(c => c.Role).Index())
            {
                table.Row(
                    index == 0 ? tier.Code : "", role.Key.Value, PlanText.Number(role.Sum(c => c.People)) + (partly.Contains(role.Key) ? " and unknown" : ""), PlanText.Number(role.Sum(c => c.Reserve)),
                    PlanText.Number(role.Sum(c => c.AllSessions)), PlanText.Number(role.Sum(c => c.SessionDays)), index == 0 ? Known(tier.TrainersNeeded) : "");
            }
        }

        foreach (var role in plan.NotKnown.Select(g => g.Role).Distinct().Where(r => !plan.Tiers.SelectMany(t => t.Cells).Any(c => c.Role == r)))
        {
            table.Row("", role.Value, "unknown", "unknown", "unknown", "unknown", "");
        }

        table.AlignRight(2);
        verb.Output.Write(table);
        foreach (var tier in plan.Tiers)
        {
            var window = tier.Window is { } days ? $"{PlanText.Span(days)}, {PlanText.Number(tier.WorkingDays)} working days" : "no window";
            PlanText.Line(verb, $"Tier {tier.Code}: {window}; {PlanText.Number(tier.RoundingLoss)} sessions more than if classes were mixed");
        }

        if (plan.NotKnown is [_, ..] gaps)
        {
            var shown = gaps.Take(MostGaps).Select(g => $"{g.Role} in {g.Place} ({g.Reason})");
            var more = gaps.Count > MostGaps ? $" and {PlanText.Number(gaps.Count - MostGaps)} more" : "";
            PlanText.Line(verb, $"Not known, and in no number above: {string.Join(", ", shown)}{more}.");
        }

        if (plan.TotalCost is null && plan.Cost.Count > 0)
        {
            PlanText.Line(verb, "Cost: unknown; --why has what is known of it, line by line");
        }
        else if (plan.TotalCost is { } cost)
        {
            PlanText.Line(verb, $"Cost: {cost}");
        }

        if (isExplained)
        {
            foreach (var reason in plan.Why())
            {
                PlanText.Line(verb, reason.ToString());
            }
        }

        PlanText.Line(verb, file is null ? "Next: --why, --out PLAN.xlsx, --json" : $"Written to {file}");
    }

    private static string Known(long? number) => number is { } known ? PlanText.Number(known) : "unknown";
}
