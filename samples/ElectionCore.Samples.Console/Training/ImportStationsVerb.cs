using System.CommandLine;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary><c>training import-stations</c></summary>
internal static class ImportStationsVerb
{
    public static Command Create()
    {
        var file = Values.Path("FILE", "A list of stations: station, place, role, posts, group (mixed, women or men); CSV or xlsx.");
        var list = new ListOptions();
        var commit = new CommitOptions();
        var command = new Command("import-stations", "Takes in how many people of which role each polling station needs.") { file };
        list.AddTo(command);
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            var isDry = list.IsDry(parsed);
            var data = await verb.OpenAsync(cancellation, isDry ? DataAccess.Try : DataAccess.Create);
            await using var stream = File.OpenRead(path);
            var read = await ProgressBar.RunAsync(verb, progress => StationListReader.ReadAsync(stream, Output.Clean(Path.GetFileName(path)), list.IsLenient(parsed), list.Digits(parsed), progress, cancellation));
            var import = new TrainingImport([.. read.Needs], [("posts of stations", read.Needs.Length)], read.Diagnostics, read.LeftOut);
            return await import.StoreAsync(verb, data, commit.Details(parsed, $"Imported {Path.GetFileName(path)}"), isDry, cancellation);
        }, token));
        return command;
    }
}
