using System.CommandLine;
using System.Text;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>org chart</c></summary>
internal static class ChartVerb
{
    public static Command Create()
    {
        var format = new Option<string>("--format") { Description = "The format.", Required = true };
        format.AcceptOnlyFromAmong("mermaid", "svg");
        var output = Values.Text("--out", "The file to write.", "FILE", required: true);
        var unit = Values.Code<UnitCode>("--unit", "Draw only this unit and what is below it.");
        var content = Values.Word<ChartContent>("--content", "What to draw.");
        var when = new AsKnown();
        var command = new Command("chart", "Draws the structure on a day.") { format, output, unit, content };
        when.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var snapshot = await when.SnapshotAsync(verb, cancellation);
            var root = parsed.GetValue(unit);
            if (root is { } code && !snapshot.Units.ContainsKey(code))
            {
                throw new RuleViolationException(ConsoleDiagnostics.NotFound.At((SubjectRef)code, ("subject", $"unit {code}"), ("on", snapshot.ValidOn)));
            }

            var options = new OrganizationChartOptions { Language = verb.Language, Root = root, Content = parsed.GetValue(content) };
            var chart = parsed.GetValue(format) == "svg"
                ? OrganizationChart.ToSvg(snapshot, options)
                : OrganizationChart.ToMermaid(snapshot, options);
            var file = OutputPath.Require("--out", parsed.GetRequiredValue(output)!, (await verb.OpenAsync(cancellation)).Place.File);
            await File.WriteAllTextAsync(file, chart, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellation);
            if (verb.IsJson)
            {
                Output.Json(json => json.WriteString("path", file));
            }
            else
            {
                verb.Output.Line($"Written to {file}");
            }

            return App.Done;
        }, token));
        return command;
    }
}
