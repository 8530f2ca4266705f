using System.CommandLine;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>quality action list</c></summary>
internal static class CaseListVerb
{
    public static Command Create()
    {
        var asOf = Values.Day("--as-of", "The day. Default: today where the institution is.");
        var all = new Option<bool>("--all") { Description = "Closed ones too." };
        var command = new Command("list", "The corrective actions that are open, the oldest first.") { asOf, all };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var records = await QualityRecords.OpenAsync(verb, asOf, catalogues: null, cancellation);
            var cases = (await records.AllAsync<CorrectiveCase>()).Where(c => c.OpenedOn <= records.AsOf).Select(c => c.AsOf(records.AsOf))
                .Where(c => !c.IsClosed || parsed.GetValue(all)).OrderBy(c => c.OpenedOn).ThenBy(c => c.Code).ToList();
            if (verb.IsJson)
            {
                Output.Json(json => json.WriteAll("cases", cases, c =>
                {
                    json.WriteStartObject();
                    CaseText.Write(json, c);
                    json.WriteEndObject();
                }));
                return App.Done;
            }

            if (cases.Count == 0)
            {
                PlanText.Line(verb, $"No corrective action is open on {Days.Iso(records.AsOf)}.");
                return App.Done;
            }

            PlanText.Narrow(verb.Output);
            var table = PlanText.Table("Case", "Title", "State", "Owner", "Opened", "Overdue", "Findings");
            foreach (var action in cases)
            {
                var overdue = action.OpenActions.Count(a => a.DueOn < records.AsOf);
                table.Row(
                    action.Code.Value, action.Title, Words.Plain(action.State), action.Owner.Value, Days.Iso(action.OpenedOn),
                    overdue == 0 ? "" : PlanText.Count(overdue, "action", "actions"), string.Join(", ", action.Findings));
            }

            verb.Output.Write(table);
            return App.Done;
        }, token));
        return command;
    }
}
