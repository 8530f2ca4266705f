using System.CommandLine;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>recommendations import</c></summary>
internal static class RecommendationImportVerb
{
    public static Command Create()
    {
        var file = Values.Path("FILE", "A table (.csv, .xlsx): with a column for each field, or the matrix of a mission's report; or a JSON document (.json) of `recommendations export`.");
        var assessments = Values.Text("--assessments", "A table of what was said of their implementation. In a workbook it can also be a sheet of FILE.", "FILE");
        var source = new SourceOptions();
        var effective = Values.Day("--effective", "The day from which what is read holds. Default: it always held, or corrects what is known last. Assessments hold from their own day.");
        var dryRun = new Option<bool>("--dry-run") { Description = "Report, and store nothing." };
        var accept = new Option<bool>("--accept-errors") { Description = "Store the records although they contradict themselves; `recommendations check` goes on saying so. A faulty file is refused all the same." };
        var commit = new CommitOptions();
        var command = new Command("import", "Takes in recommendations. A file with a fault is refused as a whole, with all its faults. What is known of others stays.") { file, assessments };
        source.AddTo(command);
        command.Options.Add(effective);
        command.Options.Add(dryRun);
        command.Options.Add(accept);
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            if (RecommendationFile.IsJson(path))
            {
                source.RequireNone(parsed);
            }

            var (options, described) = (source.Reading(parsed), source.Described(parsed, verb.Language));
            var read = await RecommendationFile.ReadAsync(path, options, cancellation);
            if (parsed.GetValue(assessments) is { } more)
            {
                read = read.With(await RecommendationFile.ReadAsync(more, options, cancellation));
            }

            if (described is not null)
            {
                read = read.With(Described(read, described));
            }

            var import = new RecommendationImport
            {
                Effective = parsed.GetValue(effective),
                IsDry = parsed.GetValue(dryRun),
                AcceptsErrors = parsed.GetValue(accept),
                Details = commit.Details(parsed, $"Imported {Path.GetFileName(path)}"),
            };
            return await import.RunAsync(verb, read, cancellation);
        }, token));
        return command;
    }

    private static RecommendationFile Described(RecommendationFile read, RecommendationSource source) => read.Content.Sources.Any(s => s.Code == source.Code)
        ? throw new UsageException("--source-name", $"The file itself describes {source.Code}; leave out what the command says of it.")
        : new(new() { Sources = [source] }, []);
}
