using System.Collections.Immutable;
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
            var all = RecommendationTracker.Track(view.Content, view.Plans, view.AsOf);
            List<TrackedRecommendation> rows = [.. filter.Apply(parsed, view, all)];
            if (verb.IsJson)
            {
                Output.Json(json => RecommendationShowJson.Write(json, verb, view, rows));
                return App.Done;
            }

            RecommendationText.Narrow(verb.Output);
            if (filter.Single(parsed) is null)
            {
                WriteHead(verb, view, all, rows.Count);
            }

            if (parsed.GetValue(brief))
            {
                RecommendationBrief.Write(verb, view, rows);
            }
            else
            {
                rows.ForEach(r => RecommendationCard.Write(verb, view, r, isAlone: filter.Single(parsed) is not null));
            }

            RecommendationText.WriteExampleNote(verb, rows.Any(r => r.Recommendation.Standing == RecordStanding.Example));
            return App.Done;
        }, token));
        return command;
    }

    private static void WriteHead(Verb verb, RecommendationView view, ImmutableArray<TrackedRecommendation> all, int shown)
    {
        var count = PlanText.Count(all.Length, "recommendation", "recommendations");
        verb.Output.Line($"{(shown == all.Length ? count : $"{PlanText.Number(shown)} of {count}")} as of {Days.Iso(view.AsOf)}");
        if (view.Content.Recommendations.IsEmpty)
        {
            verb.Output.Line("Take them in with: electioncore recommendations import FILE");
        }
        else if (all.IsEmpty)
        {
            verb.Output.Line("The reports that are known all came later.");
        }
        else if (shown == 0)
        {
            var themes = all.Select(r => r.Recommendation.Theme).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            verb.Output.Line($"None fits. Themes: {string.Join(", ", themes.Select(RecommendationText.OneLine).DefaultIfEmpty("none"))}");
        }
    }
}
