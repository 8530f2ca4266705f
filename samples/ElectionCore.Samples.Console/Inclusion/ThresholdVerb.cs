using System.CommandLine;
using ElectionCore.Inclusion;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>inclusion check</c></summary>
internal static class ThresholdVerb
{
    public static Command Create()
    {
        var file = new Argument<string?>("FILE") { Description = "A CSV file with one row per constituency, place or party.", Arity = ArgumentArity.ZeroOrOne };
        file.Validators.Add(Values.RefuseBlank);
        var code = Values.Text("--rule", "The rule. Without it the rules are listed.", "ID");
        var rules = Values.Text("--rules", "A JSON file with further rules. One of the same code takes the place of a rule that ships.", "FILE");
        var columns = new ThresholdColumns();
        var form = new CountFileOptions();
        var date = Values.Day("--date", "The day on which the rule must be in force, such as polling day.");
        var proxy = new Option<bool>("--proxy") { Description = "The counts stand in for others: they are by type of station, not by the sex of voters." };
        var command = new Command("check", "Holds counts against a limit that a law sets, under every reading of it. What it prints are findings, not verdicts.") { file, code, rules, date, proxy };
        columns.AddTo(command);
        form.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var (known, faults) = Read(parsed.GetValue(rules));
            if (faults.Any(f => f.Severity == DiagnosticSeverity.Error))
            {
                return Refuse(verb, faults);
            }

            if (parsed.GetValue(code) is not { } wanted)
            {
                RuleList.Write(verb, known, columns, faults);
                return App.Done;
            }

            var rule = Choose(known, wanted, parsed.GetValue(date));
            var path = parsed.GetValue(file) ?? throw new UsageException("FILE", $"The rule {rule.Code} is held against the counts of a file.");
            var table = await ReadAsync(path, columns.Options(parsed, rule, form), cancellation);
            var report = new ThresholdReport(rule, table, [.. faults, .. table.Diagnostics], r => columns.Missing(parsed, r.Measure), parsed.GetValue(date), parsed.GetValue(proxy));
            Evaluate(report, path, row => columns.Input(parsed, rule, row, report.On, report.IsProxy));
            if (verb.IsJson)
            {
                Output.Json(json => ThresholdJson.Write(json, report));
            }
            else
            {
                ThresholdText.Write(verb, report);
                Output.Findings(report.Findings);
                NumberOptions.Hint(report.Findings);
            }

            return table.HasErrors ? App.Faulty : App.Done;
        }, token));
        return command;
    }

    private static (List<ThresholdRule> Rules, IReadOnlyList<Diagnostic> Faults) Read(string? path)
    {
        if (path is null)
        {
            return ([.. ThresholdRules.Shipped], []);
        }

        using var stream = File.OpenRead(path);
        var own = ThresholdRules.Read(stream, path, out var faults);
        return ([.. own, .. ThresholdRules.Shipped.Where(s => own.All(o => o.Code != s.Code))], faults);
    }

    // Without a day the latest version; with a day on which none is in force the first one, which says so.
    private static ThresholdRule Choose(List<ThresholdRule> rules, string code, DateOnly? on)
    {
        var versions = rules.Where(r => r.Code == code).OrderByDescending(r => r.Effective.Start).ToList();
        return versions.Count == 0
            ? throw new UsageException("--rule", $"There is no rule {code}; there are {string.Join(", ", rules.Select(r => r.Code).Distinct(StringComparer.Ordinal))}.")
            : versions.Find(r => on is { } day && r.Effective.Contains(day)) ?? versions[0];
    }

    private static async Task<CountTable> ReadAsync(string path, CountTableOptions options, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        return await CountTableReader.ReadAsync(stream, path, options, cancellationToken);
    }

    private static void Evaluate(ThresholdReport report, string path, Func<CountTableRow, ThresholdInput> input)
    {
        foreach (var row in report.Table.Rows)
        {
            try
            {
                report.Add(row.Place, report.Rule.Evaluate(input(row)));
            }
            catch (OverflowException)
            {
                throw new RuleViolationException(ConsoleDiagnostics.TooGreat.At(DiagnosticPlace.In(path, row.Line)));
            }
        }
    }

    private static int Refuse(Verb verb, IReadOnlyList<Diagnostic> faults)
    {
        if (verb.IsJson)
        {
            Output.Json(json => json.WriteFindings(faults));
        }
        else
        {
            Output.Findings(faults);
        }

        return App.Faulty;
    }
}
