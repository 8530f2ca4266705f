using System.CommandLine;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>quality audit list</c></summary>
internal static class AuditListVerb
{
    public static Command Create()
    {
        var asOf = Values.Day("--as-of", "The day. Default: today where the institution is.");
        var command = new Command("list", "The audits on record, by their days.") { asOf };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var records = await QualityRecords.OpenAsync(verb, asOf, catalogues: null, cancellation);
            var audits = (await records.AllAsync<Audit>()).OrderBy(a => a.Days.From).ThenBy(a => a.Code).ToList();
            if (verb.IsJson)
            {
                Output.Json(json => json.WriteAll("audits", audits, a =>
                {
                    json.WriteStartObject();
                    AuditView.Write(json, a);
                    json.WriteEndObject();
                }));
                return App.Done;
            }

            if (audits.Count == 0)
            {
                PlanText.Line(verb, "No audits are on record. Next: electioncore quality audit plan AUDIT --from DAY --to DAY --lead PERSON");
                return App.Done;
            }

            var table = PlanText.Table("Audit", "Title", "Kind", "Days", "Status", "Lead");
            foreach (var audit in audits)
            {
                table.Row(
                    audit.Code.Value, verb.Say(audit.Title), Words.Of(audit.Kind), PlanText.Span(audit.Days), Words.Of(audit.Status),
                    audit.Team.FirstOrDefault(m => m.Role == AuditRole.Lead)?.Person.Value ?? "none");
            }

            verb.Output.Write(table);
            return App.Done;
        }, token));
        return command;
    }
}
