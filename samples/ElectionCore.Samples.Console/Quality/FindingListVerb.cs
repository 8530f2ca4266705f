using System.CommandLine;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>quality finding list</c></summary>
internal static class FindingListVerb
{
    public static Command Create()
    {
        var asOf = Values.Day("--as-of", "The day. Default: today where the institution is.");
        var audit = Values.Code<AuditCode>("--audit", "Only those of this audit.");
        var all = new Option<bool>("--all") { Description = "Closed ones too." };
        var command = new Command("list", "The findings that are open, majors first, then the oldest; and hints at minors, closed ones too, that may have one cause.") { asOf, audit, all };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var records = await QualityRecords.OpenAsync(verb, asOf, catalogues: null, cancellation);
            var (cases, scales) = (await records.AllAsync<CorrectiveCase>(), await records.AllAsync<GradingScale>());
            var only = parsed.GetValue(audit);
            var known = (await records.AllAsync<Finding>()).Where(f => f.On <= records.AsOf && (only is null || f.Audit == only)).ToList();
            var found = known
                .Select(f => FindingStatus.Of(f, cases, scales, records.AsOf)).OfType<FindingStatus>()
                .Where(s => s.IsOpen || parsed.GetValue(all))
                .OrderByDescending(s => s.IsBlocking).ThenByDescending(s => s.Effect).ThenBy(s => s.Finding.On).ThenBy(s => s.Finding.Code).ToList();
            var hints = SystemicHints.Of(known, records.Catalogues, scales);
            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteDay("asOf", records.AsOf);
                    json.WriteAll("findings", found, s => Write(json, s, records.AsOf));
                    json.WriteAll("systemicHints", hints, h =>
                    {
                        json.WriteStartObject();
                        json.WriteString("catalogue", h.Catalogue.Value);
                        json.WriteAll("clauses", h.Clauses, c => json.WriteStringValue(c));
                        json.WriteString("process", h.Process);
                        json.WriteAll("findings", h.Findings, f => json.WriteStringValue(f.Value));
                        json.WriteEndObject();
                    });
                });
            }
            else if (found.Count == 0)
            {
                PlanText.Line(verb, $"No findings are open on {Days.Iso(records.AsOf)}.");
            }
            else
            {
                Write(verb, found, records.AsOf);
                foreach (var hint in hints)
                {
                    PlanText.Line(verb, $"Perhaps one cause: {PlanText.Number(hint.Findings.Count)} minors about clause {string.Join(", ", hint.Clauses)} of {hint.Catalogue}{(hint.Process is { } process ? $" in {process}" : "")}: {string.Join(", ", hint.Findings)}");
                }
            }

            return App.Done;
        }, token));
        return command;
    }

    private static void Write(Verb verb, List<FindingStatus> found, DateOnly asOf)
    {
        PlanText.Narrow(verb.Output);
        var table = PlanText.Table("Finding", "Grade", "Topics", "State", "Days open", "Statement");
        foreach (var status in found)
        {
            var finding = status.Finding;
            table.Row(
                finding.Code.Value, finding.Grade, string.Join(", ", finding.Topics), Words.Plain(status.State),
                status.IsOpen ? PlanText.Number(asOf.DayNumber - finding.On.DayNumber) : "closed", finding.Statement);
        }

        verb.Output.Write(table);
        PlanText.Line(verb, $"{PlanText.Count(found.Count(s => s.IsBlocking), "open major blocks", "open majors block")}; {PlanText.Number(found.Count(s => s.IsOpen))} open in all.");
    }

    private static void Write(System.Text.Json.Utf8JsonWriter json, FindingStatus status, DateOnly asOf)
    {
        var finding = status.Finding;
        json.WriteStartObject();
        json.WriteString("finding", finding.Code.Value);
        json.WriteString("audit", finding.Audit?.Value);
        json.WriteString("grade", finding.Grade);
        json.WriteString("effect", status.Effect is { } effect ? Words.Of(effect) : null);
        json.WriteString("state", Words.Of(status.State));
        json.WriteBoolean("open", status.IsOpen);
        json.WriteBoolean("blocks", status.IsBlocking);
        json.WriteAll("topics", finding.Topics, t => json.WriteStringValue(t.Value));
        json.WriteString("statement", finding.Statement);
        json.WriteDay("on", finding.On);
        json.WriteNumberOrNull("daysOpen", status.IsOpen ? asOf.DayNumber - finding.On.DayNumber : null);
        json.WriteAll("cases", status.Cases, c => json.WriteStringValue(c.Code.Value));
        json.WriteEndObject();
    }
}
