using System.CommandLine;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>plan submit</c></summary>
internal static class PlanSubmitVerb
{
    public static Command Create()
    {
        var measurements = MeasurementArgument.Several("The drafts, or what was sent back, by code.");
        var chain = Values.Text("--chain", "The chain of approval; `plan chains` lists them.", "CHAIN", required: true);
        var by = Values.Code<PersonRef>("--by", "Who submits; that person may not approve it later.", required: true);
        var on = Values.Day("--on", "The day. Default: today where the institution is.");
        var commit = new CommitOptions();
        var command = new Command("submit", "Submits drafts to a chain of approval.") { measurements, chain, by, on };
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var data = await verb.OpenAsync(cancellation);
            var day = parsed.GetValue(on) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            var submitted = new List<Measurement>();
            foreach (var code in parsed.GetValue(measurements)!.Distinct())
            {
                submitted.Add(await data.Planning.Reporting.SubmitAsync(
                    code, parsed.GetRequiredValue(chain)!, parsed.GetValue(by)!.Value, day, cancellation));
            }

            return await PlanCommitting.CommitAsync(
                verb, data.Planning, commit.Details(parsed, $"Submission to {parsed.GetValue(chain)}"), submitted, cancellation);
        }, token));
        return command;
    }
}
