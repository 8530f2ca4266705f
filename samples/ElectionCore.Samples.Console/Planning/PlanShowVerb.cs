using System.CommandLine;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>plan show</c></summary>
internal static class PlanShowVerb
{
    public static Command Create()
    {
        var choice = new PlanChoice();
        var level = Values.Text("--level", "Show levels down to this one only, by its code in the plan.", "CODE");
        var element = Values.Code<PlanElementCode>("--element", "Show this element in full, what is below it, and all that was reported of it.");
        var command = new Command("show", "Shows a plan as a tree: elements, who owns them, indicators with target and last approved value.") { level, element };
        choice.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var view = await choice.TryReadAsync(verb, cancellation);
            if (view.Content is null)
            {
                WriteNone(verb, view);
                return App.Done;
            }

            var shown = ShownPlan.Of(view, parsed.GetValue(level), parsed.GetValue(element));
            if (verb.IsJson)
            {
                Output.Json(json => PlanShowJson.Write(json, verb, shown));
            }
            else
            {
                var content = view.Content;
                var units = content.Elements.SelectMany(e => e.Owners)
                    .Concat(new[] { content.Plan.Owner }.Concat(content.Indicators.Select(i => i.Responsible)).Concat(content.Measurements.Select(m => m.Reporter)).OfType<UnitCode>());
                PlanShowText.Write(verb, shown, await UnitNames.ReadAsync(verb, view, units, cancellation));
                Output.Findings(shown.Diagnostics);
            }

            return App.Done;
        }, token));
        return command;
    }

    private static void WriteNone(Verb verb, PlanView view)
    {
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                json.WriteHead(verb, view);
                json.WriteTexts("plans", view.Plans.Select(p => p.Code));
            });
            return;
        }

        verb.Output.Line($"There are no plans on {Days.Iso(view.AsOf)}.");
        verb.Output.Line("Take one in: electioncore plan import FILE, from a workbook (.xlsx), JSON or IATI (.xml).");
    }
}
