using System.CommandLine;
using ElectionCore.Inclusion;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary><c>inclusion export</c></summary>
internal static class DatasetExportVerb
{
    public static Command Create()
    {
        var format = new Option<string?>("--format") { Description = "csv, sdmx-csv and xlsx: one file. datapackage: a folder with the counts and their description." };
        format.AcceptOnlyFromAmong("sdmx-csv", "datapackage", "xlsx", "csv");
        var dataset = Values.Text("--dataset", "The dataset. Without it the datasets are listed.", "CODE");
        var output = Values.Text("--out", "The file or, of a datapackage, the folder to write.", "PATH");
        var knownOn = Values.Day("--known-on", "Write what was known at the end of that day. Default: all that is known now.");
        var policies = Values.Text("--policy", "The policy that allows a sensitive dataset to be written, for use within the institution.", "CODE");
        var command = new Command("export", "Writes a dataset of counts to files.") { format, dataset, output, knownOn, policies };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var code = parsed.GetValue(dataset);
            var kind = code is null ? null : parsed.GetValue(format) ?? throw new UsageException("--format", "Say in which format.");
            var wanted = code is null ? null : parsed.GetValue(output) ?? throw new UsageException("--out", "Say where to write.");
            var data = await verb.OpenAsync(cancellation);
            DateTimeOffset? knownAt = parsed.GetValue(knownOn) is { } day ? await Days.LastMomentAsync(data.Register, day, cancellation) : null;
            var datasets = await data.Inclusion.DatasetsAsync(knownAt, cancellation);
            if (code is null)
            {
                List(verb, datasets);
                return App.Done;
            }

            var path = OutputPath.Require("--out", wanted!, data.Place.File);
            var content = await data.Inclusion.ReadAsync(code, knownAt, cancellation) ?? throw new RuleViolationException(
                ConsoleDiagnostics.NoDataset.At(default, ("dataset", code), ("datasets", datasets.Count == 0 ? "none" : string.Join(", ", datasets.Select(d => d.Code)))));
            var today = await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            Allow(content, parsed.GetValue(policies), await data.Inclusion.PoliciesAsync(today, cancellation));
            await WriteAsync(content, kind!, path, verb.Language, cancellation);
            Say(verb, content, path);
            return App.Done;
        }, token));
        return command;
    }

    /// <summary>Lets a sensitive dataset pass only with the policy named, and only as far as the policy allows.</summary>
    private static void Allow(DatasetContent content, string? policy, IReadOnlyList<SensitivityPolicy> inForce)
    {
        if (!content.IsSensitive)
        {
            return;
        }

        var named = inForce.Where(p => p.Code == policy).ToList();
        _ = CubeStructure.Create(content.Dimensions, content.Dataset.Measures, named, content.Dataset.Absent);
        foreach (var period in content.Periods)
        {
            _ = content.ToCube(period, named, out var faults);
            if (faults.FirstOrDefault(f => f.Severity == DiagnosticSeverity.Error) is { } fault)
            {
                throw new RuleViolationException(fault);
            }
        }
    }

    private static Task WriteAsync(DatasetContent content, string format, string path, string language, CancellationToken cancellationToken) => format switch
    {
        "sdmx-csv" => SdmxCsv.WriteAsync(content, path, options: null, cancellationToken),
        "datapackage" => DataPackageWriter.WriteAsync(content, path, licence: null, cancellationToken),
        "xlsx" => InclusionWorkbook.WriteAsync(content, path, language, cancellationToken),
        _ => ObservationsCsv.WriteAsync(content, path, cancellationToken),
    };

    private static void Say(Verb verb, DatasetContent content, string path)
    {
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                json.WriteString("heading", content.IsSensitive ? Cube.InternalHeading : null);
                json.WriteString("dataset", content.Dataset.Code);
                json.WriteNumber("observations", content.Observations.Length);
                json.WriteString("path", path);
            });
            return;
        }

        if (content.IsSensitive)
        {
            verb.Output.Line(Cube.InternalHeading);
        }

        verb.Output.Line($"Written to {path}");
    }

    private static void List(Verb verb, IReadOnlyList<Dataset> datasets)
    {
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                json.WriteStartArray("datasets");
                foreach (var dataset in datasets)
                {
                    json.WriteStartObject();
                    json.WriteString("code", dataset.Code);
                    json.WriteString("name", verb.Say(dataset.Name));
                    json.WriteString("publisher", dataset.Publisher);
                    json.WriteString("source", dataset.Source);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            });
            return;
        }

        foreach (var dataset in datasets)
        {
            verb.Output.Line(Output.Clean($"{dataset.Code}  {verb.Say(dataset.Name)} ({dataset.Publisher}: {dataset.Source})"));
        }

        verb.Output.Line(datasets.Count == 0 ? "There are no datasets." : "Choose one with --dataset CODE.");
    }
}
