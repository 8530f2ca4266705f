using System.CommandLine;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>org export</c></summary>
internal static class ExportVerb
{
    public static Command Create()
    {
        var format = new Option<string>("--format") { Description = "csv: a folder of tables with what is known now. json: one file with the whole history.", Required = true };
        format.AcceptOnlyFromAmong("csv", "json");
        var output = Values.Text("--out", "The folder (csv) or file (json) to write.", "PATH", required: true);
        var command = new Command("export", "Writes the structure to files.") { format, output };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var data = await verb.OpenAsync(cancellation);
            var path = OutputPath.Require("--out", parsed.GetRequiredValue(output)!, data.File);
            IReadOnlyList<Diagnostic> losses = [];
            if (parsed.GetValue(format) == "csv")
            {
                losses = await data.Exporter.ExportCsvAsync(path, cancellation);
            }
            else
            {
                await data.Exporter.ExportJsonAsync(path, withHistory: true, cancellation);
            }

            Output.Findings(losses);
            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteString("path", path);
                    json.WriteFindings(losses);
                });
            }
            else
            {
                verb.Output.Line($"Written to {path}");
            }

            return App.Done;
        }, token));
        return command;
    }
}
