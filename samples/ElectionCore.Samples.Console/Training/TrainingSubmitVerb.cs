using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>training submit</c></summary>
internal static class TrainingSubmitVerb
{
    public static Command Create()
    {
        var code = Values.Path("CODE", "The cascade plan or training plan.");
        var chain = Values.Text("--chain", "The chain of approval; `plan chains` lists them, `plan chains set` makes one.", "CHAIN", required: true);
        var by = Values.Code<PersonRef>("--by", "Who submits; that person may not approve it later.", required: true);
        var on = Values.Day("--on", "The day. Default: today where the institution is.");
        var commit = new CommitOptions();
        var command = new Command("submit", "Submits a plan of training to a chain of approval. From then on it does not change.") { code, chain, by, on };
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var data = await verb.OpenAsync(cancellation);
            var day = parsed.GetValue(on) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            var plan = await PlanOnRecord.FindAsync(data, parsed.GetRequiredValue(code), day, cancellation);
            var (to, person) = (parsed.GetRequiredValue(chain)!, parsed.GetValue(by)!.Value);
            IFactState next = plan.State is CascadePlanRecord
                ? await data.Capacity.SubmitPlanAsync<CascadePlanRecord>(plan.Subject, to, person, day, cancellation)
                : await data.Capacity.SubmitPlanAsync<TrainingPlan>(plan.Subject, to, person, day, cancellation);
            return await PlanOnRecord.StoreAsync(verb, data, next, commit.Details(parsed, $"Submission of {plan.Subject} to {to}"), cancellation);
        }, token));
        return command;
    }
}
