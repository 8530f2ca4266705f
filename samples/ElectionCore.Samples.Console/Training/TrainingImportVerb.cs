using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary><c>training import</c></summary>
internal static class TrainingImportVerb
{
    public static Command Create()
    {
        var file = Values.Path("FILE", "A document of training: courses, roles, venues, sessions, people, credentials and all else, as JSON.");
        var effective = Values.Day("--effective", "The day from which it holds. Default: it corrects what is known, on all days.");
        var dryRun = new Option<bool>("--dry-run") { Description = "Report, and store nothing." };
        var correct = ListOptions.CreateCorrectDuties();
        var commit = new CommitOptions();
        var command = new Command("import", "Takes in records of training. What is not in the file stays as it is known.") { file, effective, dryRun, correct };
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            var isDry = parsed.GetValue(dryRun);
            var data = await verb.OpenAsync(cancellation, isDry ? DataAccess.Try : DataAccess.Create);
            await using var stream = File.OpenRead(path);
            var read = await TrainingJson.ReadAsync(stream, Output.Clean(Path.GetFileName(path)), cancellation);
            var import = new TrainingImport(
                read.States,
                [.. read.States.GroupBy(s => TrainingJson.NameOf(s.GetType()), StringComparer.Ordinal).Select(g => (g.Key, g.Count()))],
                read.Findings, LeftOut: 0)
            {
                IsWhole = true, File = Output.Clean(Path.GetFileName(path)), Effective = parsed.GetValue(effective), CorrectsDuties = parsed.GetValue(correct),
            };
            return await import.StoreAsync(verb, data, commit.Details(parsed, $"Imported {Path.GetFileName(path)}"), isDry, cancellation);
        }, token));
        return command;
    }
}
