using System.CommandLine;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>recommendations status</c></summary>
internal static class RecommendationStatusVerb
{
    private static readonly Dictionary<string, RecommendationFeature> s_features = new(StringComparer.Ordinal)
    {
        ["addressee"] = RecommendationFeature.Lead,
        ["theme"] = RecommendationFeature.Theme,
        ["law-level"] = RecommendationFeature.LegalChange,
        ["source"] = RecommendationFeature.Source,
        ["priority"] = RecommendationFeature.Priority,
    };

    public static Command Create()
    {
        var scale = Values.Text("--scale", "The scale on which grades are counted, such as odihr or eu; grades of others are converted where a mapping says how. Default: odihr.", "CODE");
        var by = new Option<string?>("--by") { Description = "Also in groups, each recommendation in one: by the addressee that leads, the theme, the level of law that must change, the source or the priority." };
        by.AcceptOnlyFromAmong([.. s_features.Keys]);
        var source = Values.Text("--source", "Only those of a mission or review, whether or not later ones repeat them.", "CODE");
        var when = new AsKnown();
        var command = new Command(
            "status", "Counts recommendations by how far they are implemented, as the institution and as others say, side by side; what is in the institution's own power apart from what is not.")
        {
            scale, by, source,
        };
        when.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var view = await RecommendationView.ReadAsync(verb, when, cancellation);
            var only = parsed.GetValue(source);
            if (only is not null)
            {
                view.RequireSource(only);
            }

            var feature = parsed.GetValue(by) is { } word ? (word, s_features[word]) : ((string, RecommendationFeature)?)null;
            var report = new RecommendationReport(
                view, RecommendationStatistics.Of(view.Content, view.AsOf, view.RequireScale(parsed.GetValue(scale) ?? AssessmentScales.Odihr.Code), only), only, feature);
            if (verb.IsJson)
            {
                Output.Json(json => RecommendationStatusJson.Write(json, verb, report));
            }
            else
            {
                RecommendationStatusText.Write(verb, report);
            }

            return App.Done;
        }, token));
        return command;
    }
}
