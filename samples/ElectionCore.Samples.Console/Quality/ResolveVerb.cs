using System.CommandLine;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>quality resolve</c></summary>
internal static class ResolveVerb
{
    public static Command Create()
    {
        var file = Values.Path("PROFILE", "The OSCAL profile.");
        var sources = new Option<string[]>("--source") { Description = "A document that the profile imports, or a folder with them. Repeat it for several. Default: the folder of the profile. Nothing is fetched from a network.", HelpName = "FILE|DIR", DefaultValueFactory = _ => [] };
        var output = Values.Text("--out", "The catalog to write.", "CATALOG.json", required: true);
        var command = new Command("resolve", "Resolves an OSCAL profile to the catalog that it selects and changes, as NIST's specification has it.") { file, sources, output };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var profile = parsed.GetRequiredValue(file);
            var given = parsed.GetRequiredValue(sources);
            var path = OutputPath.Require("--out", parsed.GetRequiredValue(output)!, database: null, profile);
            foreach (var source in given.Where(File.Exists))
            {
                _ = OutputPath.Require("--out", path, database: null, source);
            }

            var resolution = await ResolveAsync(profile, given, new() { LastModified = verb.Clock.GetUtcNow() }, cancellation);
            Output.Findings(resolution.Findings);
            if (!resolution.IsResolved)
            {
                return App.Faulty;
            }

            await WholeFile.WriteAsync(path, async stream => await stream.WriteAsync(resolution.Catalog, cancellation));
            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteNumber("controls", resolution.Controls);
                    json.WriteAll("documents", resolution.Documents, d => json.WriteStringValue(d));
                    json.WriteFindings(resolution.Findings);
                    json.WriteString("path", path);
                });
            }
            else
            {
                PlanText.Line(verb, $"{PlanText.Count(resolution.Controls, "control", "controls")} from {PlanText.Count(resolution.Documents.Length, "document", "documents")}. Written to {path}");
            }

            return resolution.Findings.Any(f => f.Severity == DiagnosticSeverity.Error) ? App.Faulty : App.Done;
        }, token));
        return command;
    }

    private static async Task<OscalResolution> ResolveAsync(string profile, string[] sources, OscalResolutionOptions options, CancellationToken cancellationToken)
    {
        if (sources is [])
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(profile))!;
            return await OscalProfileResolver.ResolveAsync(Path.GetFileName(profile), new OscalFolder(folder), options, cancellationToken);
        }

        if (Array.Find(sources, s => !Path.Exists(s)) is { } missing)
        {
            throw new UsageException("--source", $"{Output.Clean(missing)} is neither a file nor a folder.");
        }

        await using var stream = File.OpenRead(profile);
        IOscalSources known = sources is [var one] && Directory.Exists(one)
            ? new OscalFolder(one)
            : new OscalFiles(sources.SelectMany<string, string>(s => Directory.Exists(s) ? Directory.EnumerateFiles(s, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [s]));
        return await OscalProfileResolver.ResolveAsync(stream, Path.GetFileName(profile), known, options, cancellationToken);
    }
}
