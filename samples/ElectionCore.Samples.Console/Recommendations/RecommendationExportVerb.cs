using System.CommandLine;
using ElectionCore.Interchange;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>recommendations export</c></summary>
internal static class RecommendationExportVerb
{
    private const string Csv = ".csv", Workbook = ".xlsx", Json = ".json";

    public static Command Create()
    {
        var file = Values.Path("FILE", "The file to write: .csv has the recommendations, .xlsx the assessments too, .json all that is kept with them.");
        var assessments = Values.Text("--assessments", "With .csv: also write what was said of their implementation, to this file.", "FILE");
        var when = new AsKnown();
        var command = new Command("export", "Writes recommendations in the form that `recommendations import` reads.") { file, assessments };
        when.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var (path, second) = (parsed.GetRequiredValue(file), parsed.GetValue(assessments));
            var form = FormOf(path);
            if (second is not null && form != Csv)
            {
                throw new UsageException("--assessments", $"A file {form} has the assessments itself; the option is for .csv.");
            }

            if (second is not null && Path.GetFullPath(second) == Path.GetFullPath(path))
            {
                throw new UsageException("--assessments", "The two tables need two files.");
            }

            var view = await RecommendationView.ReadAsync(verb, when, cancellation);
            _ = OutputPath.Require("FILE", path, view.Data.Place.File);
            _ = second is null ? null : OutputPath.Require("--assessments", second, view.Data.Place.File);
            var losses = await WriteAsync(view.Content, form, path, second, cancellation);
            Output.Findings(losses);
            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteString("path", path);
                    json.WriteString("assessments", second);
                    json.WriteNumber("recommendations", view.Content.Recommendations.Length);
                    json.WriteFindings(losses);
                });
            }
            else
            {
                var to = second is null ? path : $"{path}, and what was said of them to {second}";
                verb.Output.Line(Output.Clean($"{PlanText.Count(view.Content.Recommendations.Length, "recommendation", "recommendations")} as of {Days.Iso(view.AsOf)} written to {to}"));
            }

            return App.Done;
        }, token));
        return command;
    }

    private static string FormOf(string path) => Path.GetExtension(path).ToLowerInvariant() is Csv or Workbook or Json
        ? Path.GetExtension(path).ToLowerInvariant()
        : throw new UsageException("FILE", $"'{Output.Clean(Path.GetFileName(path))}' does not say its form; end it with .csv, .xlsx or .json.");

    private static async Task<List<Diagnostic>> WriteAsync(RecommendationContent content, string form, string path, string? second, CancellationToken cancellationToken)
    {
        switch (form)
        {
            case Workbook:
                return [.. await RecommendationTableWriter.WriteWorkbookAsync(content, path, cancellationToken)];
            case Json:
                await WholeFile.WriteAsync(path, stream => RecommendationJson.WriteAsync(stream, content, cancellationToken));
                return [];
            default:
                List<Diagnostic> losses = [.. await RecommendationTableWriter.WriteCsvAsync(second is null ? content : content with { Assessments = [] }, RecommendationTableKind.Recommendations, path, cancellationToken)];
                if (second is not null)
                {
                    _ = await RecommendationTableWriter.WriteCsvAsync(content, RecommendationTableKind.Assessments, second, cancellationToken);
                }

                return losses;
        }
    }
}
