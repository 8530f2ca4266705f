using System.CommandLine;
using ElectionCore.Interchange;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>plan export</c></summary>
internal static class PlanExportVerb
{
    public static Command Create()
    {
        var choice = new PlanChoice();
        var file = Values.Path("FILE", "The file to write.");
        var format = PlanFile.FormatOption();
        var iati = new IatiWords();
        var command = new Command("export", "Writes a plan as it is on a day. json and xlsx carry all of it; what IATI has no place for is said on standard error.") { file, format };
        iati.AddTo(command);
        choice.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var wanted = parsed.GetRequiredValue(file);
            var kind = parsed.GetValue(format) ?? PlanFile.FormatOf(wanted)
                ?? throw new UsageException("--format", $"The name {Output.Clean(wanted)} does not tell the format. Say json, xlsx or iati.");
            var view = await choice.ReadAsync(verb, cancellation);
            var path = OutputPath.Require("FILE", wanted, view.Data.Place.File);
            var losses = await WriteAsync(verb, view, path, kind, iati, cancellation);
            Output.Findings(losses);
            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteHead(verb, view);
                    json.WriteString("format", kind);
                    json.WriteString("path", path);
                    json.WriteFindings(losses);
                });
            }
            else
            {
                PlanText.Line(verb, $"Plan {view.Plan.Code} as of {Days.Iso(view.AsOf)} written to {path}");
            }

            return App.Done;
        }, token));
        return command;
    }

    private static async Task<IReadOnlyList<Diagnostic>> WriteAsync(
        Verb verb, PlanView view, string path, string format, IatiWords iati, CancellationToken cancellationToken)
    {
        switch (format)
        {
            case PlanFile.Iati:
                return await IatiPlanWriter.WriteAsync(view.Found, path, await iati.ReadAsync(verb, view, cancellationToken), cancellationToken);
            case PlanFile.Workbook:
                await PlanWorkbook.WriteAsync(view.Found, path, view.AsOf, verb.Language, cancellationToken);
                return [];
            default:
                var chains = await ApprovalChains.ReadAsync(view.Data, view.AsOf, view.KnownAt, cancellationToken);
                await WholeFile.WriteAsync(path, stream => PlanJson.WriteAsync(stream, view.Found, chains, cancellationToken));
                return [];
        }
    }
}
