using System.CommandLine;
using System.Globalization;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary><c>plan import</c></summary>
internal static class PlanImportVerb
{
    public static Command Create()
    {
        var file = Values.Path("FILE", "A document (.json), a workbook (.xlsx) or a file of IATI activities (.xml).");
        var format = PlanFile.FormatOption();
        var effective = Values.Day("--effective", "The day from which it holds, as an amendment. Default: it corrects what is known, on all days.");
        var dryRun = new Option<bool>("--dry-run") { Description = "Report, and store nothing." };
        var accept = new Option<bool>("--accept-errors") { Description = "Store the plan although it contradicts itself; `plan check` goes on saying so. A faulty file is refused all the same." };
        var chains = new Option<bool>("--chains") { Description = "Take in the chains of approval of the file too: they say who may sign. Approvals that a file states count only if a chain allows them." };
        var commit = new CommitOptions();
        var command = new Command(
            "import", "Takes in plans with all that belongs to them. What is not in the file stays as it is known.")
        {
            file, format, effective, dryRun, accept, chains,
        };
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            var isDry = parsed.GetValue(dryRun);
            var data = await verb.OpenAsync(cancellation, isDry ? DataAccess.Try : DataAccess.Create);
            var today = await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            var read = await ProgressBar.RunAsync(verb, progress => PlanFile.ReadAsync(path, parsed.GetValue(format), today, progress, cancellation));
            var checkedOn = parsed.GetValue(effective) is { } day && day > today ? day : today;
            var broken = await CheckAsync(data, read, checkedOn, cancellation);
            List<Diagnostic> findings = [.. read.Findings, .. broken];
            var isRefused = read.Plans.Count == 0 || (broken.Any(f => f.Severity == DiagnosticSeverity.Error) && !parsed.GetValue(accept));
            Output.Findings(findings);
            var taken = parsed.GetValue(chains) ? read.Chains : [];
            var stored = isRefused || isDry
                ? null
                : await data.Planning.ImportAsync(
                    [.. read.Plans], commit.Details(parsed, $"Imported {Path.GetFileName(path)}"), parsed.GetValue(effective), [.. taken], cancellation);
            Write(verb, data, read, findings, stored, isRefused, isDry, taken.Count);
            return isRefused || findings.Exists(f => f.Severity == DiagnosticSeverity.Error) ? App.Faulty : App.Done;
        }, token));
        return command;
    }

    /// <summary>What the import would break, and not what was broken before. Less than errors is for <c>plan check</c>.</summary>
    private static async Task<List<Diagnostic>> CheckAsync(DataSource data, PlanFile read, DateOnly day, CancellationToken cancellationToken)
    {
        var found = new List<Diagnostic>();
        foreach (var given in read.Plans)
        {
            var view = await PlanChoice.TryReadAsync(data, given.Plan.Code, day, cancellationToken);
            IEnumerable<PlanContent> related = [.. await PlanCheckVerb.RelatedAsync(view, given.Plan.Code, cancellationToken), .. read.Plans.Where(p => p != given)];
            var before = view.Content is null ? [] : PlanCheck.Check(view.Content, day, related).Select(f => f.ToString()).ToHashSet(StringComparer.Ordinal);
            found.AddRange(PlanCheck.Check(PlanMerge.Over(view.Content, given), day, related)
                .Where(f => f.Severity == DiagnosticSeverity.Error && !before.Contains(f.ToString())));
        }

        return found;
    }

    private static void Write(
        Verb verb, DataSource data, PlanFile read, List<Diagnostic> findings, Commit? stored, bool isRefused, bool isDry, int chains)
    {
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                json.WriteBoolean("refused", isRefused);
                json.WriteAll("plans", read.Plans, plan =>
                {
                    json.WriteStartObject();
                    json.WriteString("code", plan.Plan.Code.Value);
                    foreach (var (name, _, count) in Counts(plan))
                    {
                        json.WriteNumber(name, count);
                    }

                    json.WriteEndObject();
                });
                json.WriteNumber("approvalChains", chains);
                json.WriteAll("commits", stored is null ? [] : new[] { stored }, commit => json.WriteNumberValue(commit.Number));
                json.WriteFindings(findings);
            });
            return;
        }

        PlanText.Narrow(verb.Output);
        foreach (var plan in read.Plans)
        {
            var counts = Counts(plan).Where(c => c.Count > 0).Select(c => PlanText.Count(c.Count, c.One, c.Name));
            PlanText.Line(verb, $"Read: plan {plan.Plan.Code}, {string.Join(", ", counts.DefaultIfEmpty("nothing in it"))}.");
        }

        if (read.Chains.Count > 0)
        {
            PlanText.Line(verb, $"Read: {PlanText.Count(read.Chains.Count, "chain", "chains")} of approval, {string.Join(", ", read.Chains.Select(c => c.Code))}{(chains == 0 ? "; left out, take them in with --chains" : "")}.");
        }

        var errors = findings.Count(f => f.Severity == DiagnosticSeverity.Error);
        PlanText.Line(verb, isRefused
            ? $"Refused, {Plural.Of(errors, DiagnosticSeverity.Error)}: nothing was stored."
            : isDry
                ? "Dry run: nothing was stored."
                : stored is null
                    ? "Nothing changed."
                    : $"Stored as commit {stored.Number.ToString(CultureInfo.InvariantCulture)} in {data.Place.Name}. Next: plan check, plan show");
    }

    private static IEnumerable<(string Name, string One, int Count)> Counts(PlanContent plan) =>
    [
        ("elements", "element", plan.Elements.Length), ("indicators", "indicator", plan.Indicators.Length),
        ("measurements", "measurement", plan.Measurements.Length), ("activities", "activity", plan.Activities.Length),
        ("expenditures", "expenditure", plan.Expenditures.Length), ("risks", "risk", plan.Risks.Length),
    ];
}
