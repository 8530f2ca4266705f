using System.CommandLine;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>recommendations check</c></summary>
internal static class RecommendationCheckVerb
{
    public static Command Create()
    {
        var when = new AsKnown();
        var command = new Command("check", "Reports what is wrong, or worth a look, with recommendations, answers, assessments and links to plans. Exit code 1 when there are errors.");
        when.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var view = await RecommendationView.ReadAsync(verb, when, cancellation);
            var findings = RecommendationCheck.Check(view.Content, view.AsOf, view.Plans);
            if (verb.IsJson)
            {
                Output.Json(json => json.WriteFindings(findings));
            }
            else
            {
                Output.Findings(findings);
                var counts = Enum.GetValues<DiagnosticSeverity>().Reverse().Select(s => Plural.Of(findings.Count(f => f.Severity == s), s));
                verb.Output.Line($"{PlanText.Count(view.Content.Recommendations.Length, "recommendation", "recommendations")} checked as of {Days.Iso(view.AsOf)}: {string.Join(", ", counts)}.");
            }

            return findings.Any(f => f.Severity == DiagnosticSeverity.Error) ? App.Faulty : App.Done;
        }, token));
        return command;
    }
}
