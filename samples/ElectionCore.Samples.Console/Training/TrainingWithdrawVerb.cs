using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>training withdraw</c></summary>
internal static class TrainingWithdrawVerb
{
    public static Command Create()
    {
        var code = Values.Path("CODE", "The cascade plan or training plan.");
        var by = Values.Code<PersonRef>("--by", "Who submitted it; nobody else can take it back.", required: true);
        var on = Values.Day("--on", "The day. Default: today where the institution is.");
        var commit = new CommitOptions();
        var command = new Command("withdraw", "Takes a plan of training back before it is approved; --reason says why. It can then be changed and submitted again, by somebody else too.") { code, by, on };
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var data = await verb.OpenAsync(cancellation);
            var day = parsed.GetValue(on) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            var reason = commit.Reason(parsed) ?? throw new UsageException("--reason", "Say why it is taken back.");
            var plan = await PlanOnRecord.FindAsync(data, parsed.GetRequiredValue(code), day, cancellation);
            var person = parsed.GetValue(by)!.Value;
            IFactState next = plan.State is CascadePlanRecord
                ? await data.Capacity.WithdrawPlanAsync<CascadePlanRecord>(plan.Subject, person, day, reason, cancellation)
                : await data.Capacity.WithdrawPlanAsync<TrainingPlan>(plan.Subject, person, day, reason, cancellation);
            return await PlanOnRecord.StoreAsync(verb, data, next, commit.Details(parsed, reason), cancellation);
        }, token));
        return command;
    }
}
