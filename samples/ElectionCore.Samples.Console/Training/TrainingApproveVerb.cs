using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>training approve</c></summary>
internal static class TrainingApproveVerb
{
    public static Command Create()
    {
        var code = Values.Path("CODE", "The cascade plan or training plan.");
        var by = Values.Code<PersonRef>("--by", "Who signs: never who submitted it.", required: true);
        var on = Values.Day("--on", "The day. Default: today where the institution is.");
        var comment = Values.Text("--comment", "What is said about it.");
        var back = Values.Text("--return", "Send it back instead, and why. It can then be changed and submitted again.", "REASON");
        var commit = new CommitOptions();
        var command = new Command("approve", "Approves a plan of training at the stage where it waits, with --order; or sends it back with --return.") { code, by, on, comment, back };
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var data = await verb.OpenAsync(cancellation);
            var day = parsed.GetValue(on) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            var (reason, instrument, person) = (parsed.GetValue(back), commit.Instrument(parsed), parsed.GetValue(by)!.Value);
            if (reason is null && instrument is null)
            {
                throw new UsageException("--order", "An approval names its paper: give its number. To send it back, use --return.");
            }

            var plan = await PlanOnRecord.FindAsync(data, parsed.GetRequiredValue(code), day, cancellation);
            var said = parsed.GetValue(comment);
            IFactState next = (plan.State, reason) switch
            {
                (CascadePlanRecord, null) => await data.Capacity.ApprovePlanAsync<CascadePlanRecord>(plan.Subject, person, day, instrument!, said, cancellation),
                (CascadePlanRecord, _) => await data.Capacity.ReturnPlanAsync<CascadePlanRecord>(plan.Subject, person, day, reason, instrument, cancellation),
                (_, null) => await data.Capacity.ApprovePlanAsync<TrainingPlan>(plan.Subject, person, day, instrument!, said, cancellation),
                _ => await data.Capacity.ReturnPlanAsync<TrainingPlan>(plan.Subject, person, day, reason, instrument, cancellation),
            };
            return await PlanOnRecord.StoreAsync(
                verb, data, next, commit.Details(parsed, $"{(reason is null ? "Approval" : "Return")} of {plan.Subject}"), cancellation);
        }, token));
        return command;
    }
}
