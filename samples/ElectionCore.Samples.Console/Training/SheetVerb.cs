using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>training sheet</c></summary>
internal static class SheetVerb
{
    public static Command Create()
    {
        var session = new Argument<SessionCode?>("SESSION") { Description = "The session.", CustomParser = Values.Parse<SessionCode> };
        var output = Values.Text("--out", "The file to write: a page to be printed (.html) or a workbook (.xlsx).", "FILE", required: true);
        var day = Values.Day("--day", "Only this day of the session. Default: all of them.");
        var asOf = Values.Day("--as-of", "The day as of which enrolments and names are taken. Default: today where the institution is.");
        var empty = new Option<int?>("--empty") { Description = "The number of empty lines at the end. Default: as many as there are seats left.", HelpName = "N" };
        empty.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 0 or > 1000)
            {
                result.AddError("The number of empty lines is between 0 and 1000.");
            }
        });
        var duties = new Option<bool>("--duties") { Description = "Show the station and role for which each is trained." };
        var language = PageLanguage.Option();
        var command = new Command("sheet", "Writes the sheet on which those who are enrolled in a session sign or leave a thumbprint: names and fathers' names, and nothing else of them.")
        {
            session, output, day, asOf, empty, duties, language,
        };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var data = await verb.OpenAsync(cancellation);
            var path = OutputPath.Require("--out", parsed.GetRequiredValue(output)!, data.Place.File);
            var code = parsed.GetValue(session)!.Value;
            var on = parsed.GetValue(asOf) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            SignInSheet sheet;
            try
            {
                sheet = await data.Capacity.SignInSheetAsync(code, on, parsed.GetValue(day), parsed.GetValue(duties), parsed.GetValue(empty), cancellation)
                    ?? throw new RuleViolationException(ConsoleDiagnostics.NotFound.At(code.ToSubjectRef(), ("subject", code.ToSubjectRef()), ("on", on)));
            }
            catch (ArgumentException wrong) when (wrong.ParamName == "day")
            {
                throw new UsageException("--day", KeyOptions.Said(wrong));
            }

            await SheetFile.WriteAsync(sheet, path, PageLanguage.Of(verb, language), cancellation);
            var nameless = sheet.Lines.Count(l => l.Name is null);
            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteString("session", code.Value);
                    json.WriteAll("days", sheet.Session.Days, d => json.WriteStringValue(Days.Iso(d)));
                    json.WriteNumber("lines", sheet.Lines.Count);
                    json.WriteNumber("withoutName", nameless);
                    json.WriteNumber("emptyLines", sheet.EmptyLines);
                    json.WriteString("path", path);
                });
            }
            else
            {
                PlanText.Line(verb, $"Session {code}, {PlanText.Count(sheet.Session.Days.Count, "day", "days")}: {PlanText.Number(sheet.Lines.Count)} enrolled, {PlanText.Number(nameless)} of them without a known name; {PlanText.Number(sheet.EmptyLines)} empty lines. Written to {path}");
            }

            return App.Done;
        }, token));
        return command;
    }
}
