using System.CommandLine;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>org export</c></summary>
internal static class ExportVerb
{
    public static Command Create()
    {
        var format = new Option<string>("--format") { Description = "csv: a folder of tables with what is known now. json: one file with the whole history. popolo: one file with what is known now, as far as Popolo carries it.", Required = true };
        format.AcceptOnlyFromAmong("csv", "json", "popolo");
        var output = Values.Text("--out", "The folder (csv) or file (json, popolo) to write.", "PATH", required: true);
        var command = new Command("export", "Writes the structure to files.") { format, output };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var data = await verb.OpenAsync(cancellation);
            var path = OutputPath.Require("--out", parsed.GetRequiredValue(output)!, data.Place.File);
            IReadOnlyList<Diagnostic> losses = [];
            switch (parsed.GetValue(format))
            {
                case "csv":
                    losses = await data.Exporter.ExportCsvAsync(path, cancellation);
                    break;
                case "popolo":
                    losses = await data.Exporter.ExportPopoloAsync(path, cancellation);
                    break;
                default:
                    await data.Exporter.ExportJsonAsync(path, withHistory: true, cancellation);
                    break;
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
