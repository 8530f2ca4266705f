using System.CommandLine;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>recommendations trace</c></summary>
internal static class RecommendationTraceVerb
{
    private const string Expected = "a code of a recommendation, or consultation:CODE#POINT";

    public static Command Create()
    {
        var what = Values.Path("WHAT", $"Where it begins: {Expected}.");
        var when = new AsKnown();
        var command = new Command(
            "trace", "Follows a recommendation, or a point of a consultation, to plan, activities, money, indicators and what was measured, and names the first link that is missing.") { what };
        when.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var begin = Read(parsed.GetRequiredValue(what));
            var view = await RecommendationView.ReadAsync(verb, when, cancellation);
            var trace = begin(view);
            if (verb.IsJson)
            {
                Output.Json(json => RecommendationTraceJson.Write(json, verb, trace));
            }
            else
            {
                RecommendationTraceText.Write(verb, view, trace);
            }

            return App.Done;
        }, token));
        return command;
    }

    private static Func<RecommendationView, RecommendationTrace> Read(string text)
    {
        const string Consultation = "consultation:", Recommendation = "recommendation:";
        if (text.StartsWith(Consultation, StringComparison.Ordinal))
        {
            return text[Consultation.Length..].Split('#', 2) is [var code, { Length: > 0 } point] && CodeFormat.IsValid(code)
                ? view =>
                {
                    view.RequirePoint(code, point);
                    return RecommendationTrace.OfPoint(code, point, view.Content, view.Plans, view.AsOf);
                }
                : throw Wrong(text);
        }

        var name = text.StartsWith(Recommendation, StringComparison.Ordinal) ? text[Recommendation.Length..] : text;
        return RecommendationCode.TryParse(name, provider: null, out var recommendation)
            ? view => RecommendationTrace.OfRecommendation(view.Require(recommendation).Code, view.Content, view.Plans, view.AsOf)
            : throw Wrong(text);
    }

    private static UsageException Wrong(string text) => new("WHAT", $"'{Output.Clean(text)}' is not {Expected}.");
}
