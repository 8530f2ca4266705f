using System.CommandLine;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary><c>plan approve</c></summary>
internal static class PlanApproveVerb
{
    public static Command Create()
    {
        var measurements = MeasurementArgument.Several("The measurements, by code. Without one: what waits, and for whom.", required: false);
        var by = Values.Code<PersonRef>("--by", "Who signs.");
        var on = Values.Day("--on", "The day. Default: today where the institution is.");
        var comment = Values.Text("--comment", "What is said about it.");
        var back = Values.Text("--return", "Send it back instead, and why.", "REASON");
        var plan = PlanChoice.Option();
        var commit = new CommitOptions();
        var command = new Command("approve", "Approves measurements at the stage where they wait, with --instrument; or sends them back with --return.")
        {
            measurements, by, on, comment, back, plan,
        };
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var data = await verb.OpenAsync(cancellation);
            var day = parsed.GetValue(on) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            var codes = parsed.GetValue(measurements)!.Distinct().ToList();
            if (codes.Count == 0)
            {
                return await WaitingList.WriteAsync(verb, (await PlanChoice.ReadAsync(data, parsed.GetValue(plan), day, knownAt: null, cancellation)).Require(), cancellation);
            }

            if (parsed.GetValue(by) is not { } person)
            {
                throw new UsageException("--by", "Say who signs.");
            }

            var (reason, instrument) = (parsed.GetValue(back), commit.Instrument(parsed));
            if (reason is null && instrument is null)
            {
                throw new UsageException("--instrument", "An approval names its paper: give its number. To send it back, use --return.");
            }

            var decided = new List<Measurement>();
            foreach (var code in codes)
            {
                decided.Add(reason is null
                    ? await data.Planning.Reporting.ApproveAsync(code, person, day, instrument!, parsed.GetValue(comment), cancellation)
                    : await data.Planning.Reporting.ReturnAsync(code, person, day, reason, cancellation));
            }

            return await PlanCommitting.CommitAsync(
                verb, data.Planning, commit.Details(parsed, $"{(reason is null ? "Approval" : "Return")} of {string.Join(", ", codes)}"), decided, cancellation);
        }, token));
        return command;
    }
}
