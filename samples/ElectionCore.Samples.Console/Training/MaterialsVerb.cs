using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>training materials</c></summary>
internal static class MaterialsVerb
{
    public static Command Create()
    {
        var course = Values.Code<CourseCode>("--course", "Only this course and its material.");
        var language = Values.Text("--language", "Only material in this language.", "TAG");
        var check = new Option<string[]>("--check")
        {
            Description = "Say of each file by its SHA-256 which material and version it is. Exit code 1 when one is none on record.",
            HelpName = "FILE", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [],
        };
        check.Validators.Add(Values.RefuseBlank);
        var asOf = Values.Day("--as-of", "The day. Default: today where the institution is.");
        var command = new Command("materials", "Lists courses with their versions, and training material with its editions, languages and hashes; or says which of it files are.") { course, language, check, asOf };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var files = parsed.GetValue(check) ?? [];
            var (only, tag) = (parsed.GetValue(course), parsed.GetValue(language));
            if (files.Length > 0 && (only is not null || tag is not null))
            {
                throw new UsageException("--check", "Files are held against all material on record. Leave out --course and --language.");
            }

            var data = await verb.OpenAsync(cancellation);
            var day = parsed.GetValue(asOf) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            var materials = await data.Capacity.ReadAsync<TrainingMaterial>(day, cancellationToken: cancellation).ToListAsync(cancellation);
            if (files.Length > 0)
            {
                return await CheckAsync(verb, day, new(materials), files, cancellation);
            }

            var courses = await data.Capacity.ReadAsync<Course>(day, cancellationToken: cancellation).ToListAsync(cancellation);
            var versions = await data.Capacity.ReadAsync<CourseVersion>(day, cancellationToken: cancellation).ToListAsync(cancellation);
            var list = new MaterialList(courses, versions, materials).Only(only, tag);
            if (only is { } code && list.IsEmpty)
            {
                throw new RuleViolationException(ConsoleDiagnostics.NotFound.At((SubjectRef)code, ("subject", $"course {code}"), ("on", day)));
            }

            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteDay("asOf", day);
                    list.Write(json, verb);
                });
            }
            else
            {
                list.Write(verb, day);
            }

            return App.Done;
        }, token));
        return command;
    }

    private static async Task<int> CheckAsync(Verb verb, DateOnly day, MaterialLibrary library, string[] files, CancellationToken cancellationToken)
    {
        var found = new List<MaterialMatch>();
        foreach (var file in files)
        {
            await using var stream = File.OpenRead(file);
            found.Add(await library.FindAsync(Output.Clean(file), stream, cancellationToken));
        }

        List<Diagnostic> faults = [.. found.Select(m => m.Fault).OfType<Diagnostic>()];
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                json.WriteDay("asOf", day);
                json.WriteAll("files", found, match =>
                {
                    json.WriteStartObject();
                    json.WriteString("file", match.File);
                    json.WriteString("sha256", match.Sha256);
                    json.WriteAll("editions", match.Editions, edition => MaterialList.Write(json, verb, edition));
                    json.WriteEndObject();
                });
                json.WriteFindings(faults);
            });
        }
        else
        {
            foreach (var match in found)
            {
                foreach (var edition in match.Editions)
                {
                    PlanText.Line(verb, $"{match.File}: {edition.Code}, version {edition.Version}, {edition.Language}: {verb.Say(edition.Title)}");
                }
            }

            Output.Findings(faults);
            PlanText.Line(verb, $"Held {PlanText.Count(found.Count, "file", "files")} against the material on record on {Days.Iso(day)}: {PlanText.Number(found.Count - faults.Count)} known, {PlanText.Number(faults.Count)} not.");
        }

        return faults.Count > 0 ? App.Faulty : App.Done;
    }
}
