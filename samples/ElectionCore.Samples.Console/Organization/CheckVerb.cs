using System.CommandLine;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>org check</c></summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        var asOf = Values.Day("--as-of", "The day for warnings that depend on one. Default: today where the institution is.");
        var command = new Command("check", "Reports every broken rule of the structure, at any time, and warnings as of a day. Exit code 1 when there are errors.") { asOf };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var data = await verb.OpenAsync(cancellation);
            var day = parsed.GetValue(asOf) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            var findings = await data.Register.CheckAsync(day, cancellation);
            if (verb.IsJson)
            {
                Output.Json(json => json.WriteFindings(findings));
            }
            else
            {
                Output.Findings(findings);
                var counts = Enum.GetValues<DiagnosticSeverity>().Reverse()
                    .Select(s => Plural.Of(findings.Count(f => f.Severity == s), s));
                verb.Output.Line($"Checked as of {Days.Iso(day)}: {string.Join(", ", counts)}.");
            }

            return findings.Any(f => f.Severity == DiagnosticSeverity.Error) ? App.Faulty : App.Done;
        }, token));
        return command;
    }
}
