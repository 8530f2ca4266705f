using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>What waits for approval, at which stage, and who may sign there on the day.</summary>
internal static class WaitingList
{
    public static async Task<int> WriteAsync(Verb verb, PlanView view, CancellationToken cancellationToken)
    {
        var chains = await ApprovalChains.ReadAsync(view.Data, view.AsOf, view.KnownAt, cancellationToken);
        var waiting = view.Found.Measurements.Where(m => m.Status == MeasurementStatus.Submitted)
            .OrderBy(m => m.Approval!.LastOn).ThenBy(m => m.Code).ToList();
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                json.WriteHead(verb, view);
                json.WriteAll("waiting", waiting, measurement =>
                {
                    json.WriteStartObject();
                    json.WriteString("measurement", measurement.Code.Value);
                    json.WriteString("indicator", measurement.Indicator.Value);
                    json.WriteString("period", measurement.Period);
                    json.WriteValue("value", measurement.Whole);
                    json.WriteString("chain", measurement.Approval!.Chain);
                    json.WriteString("stage", measurement.Approval.Next);
                    json.WriteDay("since", measurement.Approval.LastOn);
                    json.WriteTexts("maySign", Signatories(measurement));
                    json.WriteEndObject();
                });
            });
            return App.Done;
        }

        PlanText.WriteHead(verb, view, "Waiting for approval: ");
        if (waiting.Count == 0)
        {
            verb.Output.Line("Nothing waits.");
            return App.Done;
        }

        var table = PlanText.Table("Measurement", "Indicator", "Period", "Value", "Waits for", "Since", "May sign");
        foreach (var measurement in waiting)
        {
            var signatories = Signatories(measurement);
            table.Row(
                measurement.Code.Value, measurement.Indicator.Value, measurement.Period, measurement.Whole is { } value ? PlanText.Say(value) : "no whole",
                measurement.Approval!.Next!, Days.Iso(measurement.Approval.LastOn), signatories.Count == 0 ? "nobody on this day" : string.Join(", ", signatories));
        }

        verb.Output.Write(table);
        verb.Output.Line("Approve one with: plan approve MEASUREMENT --by PERSON --instrument NUMBER");
        return App.Done;

        IReadOnlyList<PersonRef> Signatories(Measurement measurement) => ApprovalChains.Signatories(chains, measurement.Approval, view.AsOf);
    }
}
