using System.CommandLine;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>iati validate</c></summary>
internal static class IatiValidateVerb
{
    public static Command Create()
    {
        var file = Values.Path("FILE", "A file of activities, as XML.");
        var schemas = Values.Text("--schemas", "A folder with the published schemas iati-activities-schema.xsd, iati-common.xsd and xml.xsd of version 2.03. Without it the schema is not checked.", "DIR");
        var codelists = Values.Text("--codelists", "A folder with published codelists as XML, such as Sector.xml, instead of the codes that come with the program.", "DIR");
        var today = Values.Day("--today", "The day that counts as today: what has happened must not lie after it. Default: today, in UTC.");
        var command = new Command("validate", "Checks a file against the schema, the codelists and the rules. Exit code 1 when it is not valid.") { file, schemas, codelists, today };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            var options = new IatiValidationOptions
            {
                AsOf = parsed.GetValue(today) ?? DateOnly.FromDateTime(verb.Clock.GetUtcNow().UtcDateTime),
                SchemaFolder = parsed.GetValue(schemas),
                CodelistFolder = parsed.GetValue(codelists),
            };
            var report = await ProgressBar.RunAsync(verb, progress => IatiValidator.ValidateAsync(path, options, progress, cancellation));
            if (verb.IsJson)
            {
                Output.Json(json => IatiReportJson.Write(json, report));
            }
            else
            {
                IatiReportText.Write(verb.Output, Path.GetFileName(path), options, report);
            }

            return report.IsValid ? App.Done : App.Faulty;
        }, token));
        return command;
    }
}
