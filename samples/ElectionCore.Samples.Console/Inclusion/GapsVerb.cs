using System.CommandLine;
using ElectionCore.Inclusion;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>inclusion gaps</c></summary>
internal static class GapsVerb
{
    private const string DefaultBase = "voters on the roll";

    public static Command Create()
    {
        var file = Values.Path("FILE", "A CSV file with one row per place and columns for men and women.");
        var columns = new GapColumns();
        var form = new CountFileOptions();
        var previous = Values.Text("--previous", "An earlier file with the same columns, for changes.", "FILE");
        var date = Values.Day("--date", "The day the counts describe.");
        var source = Values.Text("--source", "Where the counts come from. Default: the name of the file.");
        var population = Values.Text("--base", $"Whom the counts are of. Default: {DefaultBase}.");
        var expert = new Option<bool>("--expert") { Description = "Also the elector ratio, adjusted parity, exact shares, totals as stated, and formulas with their sources." };
        var command = new Command("gaps", "Shows where women are missing: the gap in every place, the widest first.") { file };
        columns.AddTo(command);
        command.Options.Add(previous);
        command.Options.Add(date);
        command.Options.Add(source);
        command.Options.Add(population);
        command.Options.Add(expert);
        form.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            var common = new GapSource
            {
                Base = parsed.GetValue(population) is { } own ? new("counted", new(own)) : new("registered", new(DefaultBase)),
                AsOf = parsed.GetValue(date),
                Source = parsed.GetValue(source) ?? Path.GetFileName(path),
            };
            var options = columns.Options(parsed, form);
            var now = await ReadAsync(path, options, cancellation);

            // Changes are those of men and women; other columns may have come since.
            var before = parsed.GetValue(previous) is { } earlier
                ? await ReadAsync(earlier, options with { Others = [], Total = null }, cancellation)
                : null;
            var report = Report(path, common, options, now, before);
            if (verb.IsJson)
            {
                Output.Json(json => GapsJson.Write(json, report));
            }
            else
            {
                GapsText.Write(verb.Output, report, parsed.GetValue(expert));
                Output.Findings(report.Findings);
                NumberOptions.Hint(report.Findings);
            }

            return report.HasErrors || !report.IsShown ? App.Faulty : App.Done;
        }, token));
        return command;
    }

    private static async Task<WideCounts> ReadAsync(string path, WideCountsOptions options, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        return await WideCountsReader.ReadAsync(stream, path, options, cancellationToken);
    }

    private static GapReport Report(string path, GapSource source, WideCountsOptions options, WideCounts now, WideCounts? before)
    {
        try
        {
            var table = GapTable.Create(now.Rows.Select(r => CountsOf(r, options)), source, before?.Rows.Select(r => CountsOf(r, options)));
            return new(source, options, table, before is not null, now, before);
        }
        catch (OverflowException)
        {
            throw new RuleViolationException(ConsoleDiagnostics.TooGreat.At(DiagnosticPlace.In(path)));
        }
    }

    private static PlaceCounts CountsOf(WideCountsRow row, WideCountsOptions options) => new()
    {
        Place = row.Place,
        Male = row.Male,
        Female = row.Female,
        Other = ObservedCount.Sum(row.Others.Select(o => o.Count)),
        StatedTotal = options.Total is null ? ObservedCount.NotApplicable : row.Total,
    };
}
