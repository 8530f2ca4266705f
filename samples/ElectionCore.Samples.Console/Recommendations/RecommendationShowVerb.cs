using System.CommandLine;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>recommendations show</c></summary>
internal static class RecommendationShowVerb
{
    public static Command Create()
    {
        var filter = new RecommendationFilter();
        var brief = new Option<bool>("--brief") { Description = "One line each." };
        var when = new AsKnown();
        var command = new Command(
            "show", "Shows where recommendations stand: answer, plan, money, evidence, what the institution and others say, and how late they are.");
        filter.AddTo(command);
        command.Options.Add(brief);
        when.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var view = await RecommendationView.ReadAsync(verb, when, cancellation);
            List<TrackedRecommendation> rows = [.. filter.Apply(parsed, view, RecommendationTracker.Track(view.Content, view.Plans, view.AsOf))];
            if (verb.IsJson)
            {
                Output.Json(json => RecommendationShowJson.Write(json, verb, view, rows));
                return App.Done;
            }

            RecommendationText.Narrow(verb.Output);
            if (filter.Single(parsed) is null)
            {
                WriteHead(verb, view, rows.Count);
            }

            if (parsed.GetValue(brief))
            {
                RecommendationBrief.Write(verb, view, rows);
            }
            else
            {
                rows.ForEach(r => RecommendationCard.Write(verb, view, r, isAlone: filter.Single(parsed) is not null));
            }

            RecommendationText.WriteExampleNote(verb, rows.Select(r => r.Recommendation.Standing));
            return App.Done;
        }, token));
        return command;
    }

    private static void WriteHead(Verb verb, RecommendationView view, int shown)
    {
        var all = view.Content.Recommendations.Length;
        var count = shown == all ? PlanText.Count(all, "recommendation", "recommendations") : $"{PlanText.Number(shown)} of {PlanText.Count(all, "recommendation", "recommendations")}";
        verb.Output.Line($"{count} as of {Days.Iso(view.AsOf)}");
        if (all == 0)
        {
            verb.Output.Line("Take them in with: electioncore recommendations import FILE");
        }
        else if (shown == 0)
        {
            var themes = view.Content.Recommendations.Select(r => r.Theme).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            verb.Output.Line(Output.Clean($"None fits. Themes: {string.Join(", ", themes.DefaultIfEmpty("none"))}"));
        }
    }
}
