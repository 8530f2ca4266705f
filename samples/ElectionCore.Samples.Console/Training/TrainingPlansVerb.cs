using System.CommandLine;
using System.Text.Json;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>training plans</c></summary>
internal static class TrainingPlansVerb
{
    public static Command Create()
    {
        var asOf = Values.Day("--as-of", "The day. Default: today where the institution is.");
        var command = new Command("plans", "Lists the cascade plans and training plans on record: draft, submitted, returned or approved, where each waits, and who may sign there.") { asOf };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var data = await verb.OpenAsync(cancellation);
            var day = parsed.GetValue(asOf) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            var chains = await ApprovalChains.ReadAsync(data, day, knownAt: null, cancellation);
            var plans = await PlanOnRecord.ReadAsync(data, day, cancellation).ToListAsync(cancellation);
            var replaced = plans.Where(p => p.Replaces is not null && p.Approval is { Status: ApprovalStatus.Approved }).ToLookup(p => p.Replaces!.Value.ToSubjectRef(), p => p.Subject);
            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteDay("asOf", day);
                    json.WriteAll("plans", plans, plan => Write(json, verb, plan, replaced[plan.Subject], Signatories(plan)));
                });
            }
            else if (plans.Count == 0)
            {
                verb.Output.Line($"No plans of training on {Days.Iso(day)}. Next: electioncore training cascade PLAN.json --record CODE");
            }
            else
            {
                Write(verb, plans, replaced, Signatories);
            }

            return App.Done;

            IReadOnlyList<PersonRef> Signatories(PlanOnRecord plan) => ApprovalChains.Signatories(chains, plan.Approval, day);
        }, token));
        return command;
    }

    private static void Write(Verb verb, List<PlanOnRecord> plans, ILookup<SubjectRef, SubjectRef> replaced, Func<PlanOnRecord, IReadOnlyList<PersonRef>> signatories)
    {
        PlanText.Narrow(verb.Output);
        var table = PlanText.Table("Plan", "Title", "Days", "Stands", "Since", "Waits for", "May sign", "Replaced by");
        foreach (var plan in plans)
        {
            table.Row(
                plan.Subject.ToString(), verb.Say(plan.Title), PlanText.Span(plan.Days), plan.Stands, plan.Approval is { } approval ? Days.Iso(approval.LastOn) : "",
                plan.Approval?.Next ?? "", plan.Approval?.Next is null ? "" : signatories(plan) is { Count: > 0 } people ? string.Join(", ", people) : "nobody on this day",
                string.Join(", ", replaced[plan.Subject]));
        }

        verb.Output.Write(table);
        var states = plans.CountBy(p => p.Stands, StringComparer.Ordinal).OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => $"{PlanText.Number(s.Value)} {s.Key}");
        verb.Output.Line($"{PlanText.Count(plans.Count, "plan", "plans")}: {string.Join(", ", states)}.");
        verb.Output.Line("Next: training submit CODE --chain CHAIN --by PERSON; training approve CODE --by PERSON --order NUMBER; training withdraw CODE --by PERSON --reason WHY");
    }

    private static void Write(Utf8JsonWriter json, Verb verb, PlanOnRecord plan, IEnumerable<SubjectRef> replacedBy, IReadOnlyList<PersonRef> signatories)
    {
        json.WriteStartObject();
        json.WriteString("plan", plan.Subject.ToString());
        json.WriteString("title", verb.Say(plan.Title));
        json.WriteSpan(plan.Days);
        json.WriteString("replaces", plan.Replaces?.Value);
        json.WriteTexts("replacedBy", replacedBy);
        json.WriteString("status", plan.Stands);
        json.WriteString("chain", plan.Approval?.Chain);
        json.WriteString("submittedBy", plan.Approval?.SubmittedBy.Value);
        json.WriteDay("submittedOn", plan.Approval?.SubmittedOn);
        json.WriteString("waitsFor", plan.Approval?.Next);
        json.WriteTexts("maySign", signatories);
        json.WriteAll("steps", plan.Approval?.Steps ?? [], step =>
        {
            json.WriteStartObject();
            json.WriteString("stage", step.Stage);
            json.WriteString("decision", Words.Of(step.Decision));
            json.WriteString("by", step.By.Value);
            json.WriteDay("on", step.On);
            json.WriteString("order", step.Instrument?.ToString());
            json.WriteString("comment", step.Comment);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
