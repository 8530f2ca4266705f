using System.CommandLine;
using ElectionCore.Interchange;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>plan form</c></summary>
internal static class PlanFormVerb
{
    public static Command Create()
    {
        var choice = new PlanChoice();
        var unit = Values.Code<UnitCode>("--unit", "The unit that is to report.", required: true);
        var period = Values.Text("--period", "The reporting period, by its code in the plan.", "CODE");
        var output = Values.Text("--out", "The file: .xlsx to be filled in and given to `plan record`, .html to be printed.", "FILE", required: true);
        var command = new Command("form", "Makes the form on which a unit reports its indicators for a period, in the language of --lang.") { unit, period, output };
        choice.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var wanted = parsed.GetRequiredValue(output)!;
            var isPage = Path.GetExtension(wanted).ToUpperInvariant() is ".HTML" or ".HTM";
            if (!isPage && PlanFile.FormatOf(wanted) != PlanFile.Workbook)
            {
                throw new UsageException("--out", "A form is a workbook to be filled in (.xlsx) or a page to be printed (.html).");
            }

            var view = await choice.ReadAsync(verb, cancellation);
            var path = OutputPath.Require("--out", wanted, view.Data.Place.File);
            var code = FigureWords.RequirePeriod(view.Plan, parsed.GetValue(period), view.Plan.ReportingPeriods.Select(p => p.Code));
            var form = ReportingForm.Make(view.Found, parsed.GetValue(unit)!.Value, code, view.AsOf, verb.Language);
            if (form.Rows.IsEmpty)
            {
                throw new UsageException("--unit", $"Unit {form.Unit} has nothing to report. These have: {Reporters(view)}.");
            }

            await WholeFile.WriteAsync(path, stream => isPage
                ? stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(ReportingFormPage.Write(form)), cancellation).AsTask()
                : ReportingFormWorkbook.WriteAsync(form, stream, cancellation));
            Say(verb, view, form, path, isPage);
            return App.Done;
        }, token));
        return command;
    }

    private static string Reporters(PlanView view)
    {
        var units = PlanProgress.Of(view.Found, view.AsOf).Indicators.Select(i => i.Responsible).OfType<UnitCode>().Distinct().Order().ToList();
        return units.Count == 0 ? "none; name owners of elements in the plan" : string.Join(", ", units);
    }

    private static void Say(Verb verb, PlanView view, ReportingForm form, string path, bool isPage)
    {
        var indicators = form.Rows.Select(r => r.Indicator.Code).Distinct().Count();
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                json.WriteHead(verb, view);
                json.WriteString("unit", form.Unit.Value);
                json.WriteString("period", form.Period.Code);
                json.WriteNumber("indicators", indicators);
                json.WriteNumber("rows", form.Rows.Length);
                json.WriteString("version", form.Version);
                json.WriteString("path", path);
            });
            return;
        }

        PlanText.Line(verb, $"Form of {form.Unit} for {form.Period.Code}, {PlanText.Count(indicators, "indicator", "indicators")}, written to {path}");
        if (!isPage)
        {
            PlanText.Line(verb, $"Filled in, it is taken back by: electioncore plan record {path} --by PERSON --submit CHAIN");
        }
    }
}
