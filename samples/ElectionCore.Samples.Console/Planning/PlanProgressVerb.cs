using System.CommandLine;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>plan progress</c></summary>
internal static class PlanProgressVerb
{
    private const string Top = "top";

    public static Command Create()
    {
        var choice = new PlanChoice();
        var method = OptionalWords.Of<ProgressMethod>("--method", "Tell every indicator by this method; those it does not serve are left out. Default: the one that suits each.");
        var rollUp = OptionalWords.Of<RollUpMethod>("--roll-up", "How several make one. Default: counted.");
        var cap = OptionalWords.Of<ProgressCap>("--cap", "What a roll-up does with indicators beyond their target. Default: none.");
        var horizon = OptionalWords.Of<TargetHorizon>("--against", "Against which targets. Default: reported-periods.");
        var dueOnly = new Option<bool>("--due-only") { Description = "Count only what is due by the day." };
        var by = new Option<string>("--by") { Description = "The rows. Default: the elements at the top.", DefaultValueFactory = _ => Top };
        by.AcceptOnlyFromAmong(Top, "element", "level", "unit", "place", "indicator");
        var command = new Command(
            "progress", "Tells how far a plan has come: share, exact fraction, method, how much of what is due was reported, and how much time has passed.")
        {
            by, method, rollUp, cap, horizon, dueOnly,
        };
        choice.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var view = await choice.ReadAsync(verb, cancellation);
            var progress = PlanProgress.Of(view.Found, view.AsOf, new()
            {
                Method = parsed.GetValue(method),
                RollUp = parsed.GetValue(rollUp) ?? default,
                Cap = parsed.GetValue(cap) ?? default,
                Horizon = parsed.GetValue(horizon) ?? default,
                DueOnly = parsed.GetValue(dueOnly),
            });
            var grouping = parsed.GetValue(by)!;
            var lines = Lines(progress, grouping).ToList();
            if (verb.IsJson)
            {
                Output.Json(json => PlanProgressJson.Write(json, verb, view, progress, grouping, lines));
            }
            else
            {
                var units = lines.Where(l => l.Subject.Kind == "unit").Select(l => new UnitCode(l.Subject.Code));
                PlanProgressText.Write(verb, view, progress, lines, await UnitNames.ReadAsync(verb, view, units, cancellation));
                Output.Findings(progress.Diagnostics);
            }

            return App.Done;
        }, token));
        return command;
    }

    private static IEnumerable<ProgressLine> Lines(PlanProgress progress, string by) => by switch
    {
        "element" => progress.Elements.Select(ProgressLine.Of),
        "level" => progress.Levels.Select(ProgressLine.Of),
        "unit" => progress.Units.Select(ProgressLine.Of),
        "place" => progress.Places.Select(ProgressLine.Of),
        "indicator" => progress.Indicators.Select(ProgressLine.Of),
        _ => progress.Elements.Where(e => e.Depth == 0).Select(ProgressLine.Of),
    };
}
