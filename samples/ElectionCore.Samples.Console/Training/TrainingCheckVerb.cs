using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>training check</c></summary>
internal static class TrainingCheckVerb
{
    private const int Shown = 10;

    public static Command Create()
    {
        var asOf = Values.Day("--as-of", "The day up to which records count. Default: today where the institution is.");
        var men = new Option<bool>("--men-may-train-women") { Description = "Say nothing of women's sessions without a woman trainer." };
        var all = new Option<bool>("--all") { Description = $"List every finding, not only the first {Shown} of a kind." };
        var command = new Command("check", "Reports what contradicts itself in the records of training, and what is named without being on record. Exit code 1 when there are errors.") { asOf, men, all };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var data = await verb.OpenAsync(cancellation);
            var day = parsed.GetValue(asOf) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            Diagnostic[] findings =
            [
                .. await data.Capacity.CheckRecordsAsync(day, parsed.GetValue(men), cancellation),
                .. await data.References.CheckAsync(day, cancellation),
            ];
            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteDay("asOf", day);
                    json.WriteFindings(findings);
                });
            }
            else
            {
                Output.FirstFindings(findings, parsed.GetValue(all) ? int.MaxValue : Shown, "--all lists them");
                var counts = Enum.GetValues<DiagnosticSeverity>().Reverse().Select(s => Plural.Of(findings.Count(f => f.Severity == s), s));
                PlanText.Line(verb, $"Checked the records of training as of {Days.Iso(day)}: {string.Join(", ", counts)}.");
            }

            return Array.Exists(findings, f => f.Severity == DiagnosticSeverity.Error) ? App.Faulty : App.Done;
        }, token));
        return command;
    }
}
