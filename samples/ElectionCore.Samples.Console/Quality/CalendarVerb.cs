using System.CommandLine;
using System.Text.Json;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>quality calendar</c></summary>
internal static class CalendarVerb
{
    public static Command Create()
    {
        var certificate = Values.Text("--certificate", "The certificate. Default: all on record.", "CODE");
        var asOf = Values.Day("--as-of", "The day. Default: today where the institution is.");
        var command = new Command("calendar", "What is due in the cycle of a certificate: surveillance, recertification, and majors that wait for verification.") { certificate, asOf };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var records = await QualityRecords.OpenAsync(verb, asOf, catalogues: null, cancellation);
            var calendars = await CalendarsAsync(records, parsed.GetValue(certificate));
            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteDay("asOf", records.AsOf);
                    json.WriteAll("certificates", calendars, c => Write(json, c));
                });
                return App.Done;
            }

            calendars.ForEach(c => Write(verb, c));
            if (calendars.Count == 0)
            {
                PlanText.Line(verb, $"No certificate is on record on {Days.Iso(records.AsOf)}. Next: electioncore quality import FILE");
            }

            return App.Done;
        }, token));
        return command;
    }

    private static async Task<List<CertificationCalendar>> CalendarsAsync(QualityRecords records, string? wanted)
    {
        var cycles = (await records.AllAsync<CertificationCycle>()).OrderBy(c => c.Code, StringComparer.Ordinal).ToList();
        if (wanted is not null && !cycles.Exists(c => c.Code == wanted))
        {
            throw new UsageException("--certificate", $"There is no certificate {Output.Clean(wanted)} on {Days.Iso(records.AsOf)}. There are: {string.Join(", ", cycles.Select(c => c.Code).DefaultIfEmpty("none"))}.");
        }

        var (audits, findings, cases) = (await records.AllAsync<Audit>(), await records.AllAsync<Finding>(), await records.AllAsync<CorrectiveCase>());
        var scales = await records.ScalesAsync();
        return
        [
            .. cycles.Where(c => wanted is null || c.Code == wanted).Select(c => CertificationCalendar.Of(
                new() { Cycle = c, Audits = audits, Findings = findings, Cases = cases, Scales = scales }, CertificationPolicy.Usual, records.AsOf)),
        ];
    }

    private static void Write(Utf8JsonWriter json, CertificationCalendar calendar)
    {
        json.WriteStartObject();
        json.WriteString("certificate", calendar.Cycle.Code);
        json.WriteString("scope", calendar.Cycle.Scope.Value);
        json.WriteString("standing", Words.Of(calendar.Standing));
        json.WriteDay("decidedOn", calendar.Cycle.DecidedOn);
        json.WriteDay("approvedOn", calendar.Cycle.ApprovedOn);
        json.WriteDay("lastDay", calendar.LastDay);
        json.WriteBoolean("isLastDayAssumed", calendar.IsLastDayAssumed);
        json.WriteNumber("overdue", calendar.Overdue.Count());
        json.WriteAll("due", calendar.Due, d =>
        {
            json.WriteStartObject();
            json.WriteString("reason", Words.Of(d.Reason));
            json.WriteString("kind", d.Kind is { } kind ? Words.Of(kind) : null);
            json.WriteString("finding", d.Finding?.Value);
            json.WriteDay("opens", d.Opens);
            json.WriteDay("lastDay", d.LastDay);
            json.WriteString("state", Words.Of(d.State));
            json.WriteString("held", d.Held?.Value);
            json.WriteDay("doneOn", d.DoneOn);
            json.WriteString("planned", d.Planned?.Value);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Write(Verb verb, CertificationCalendar calendar)
    {
        var cycle = calendar.Cycle;
        var decided = cycle.DecidedOn is { } day ? $"decided on {Days.Iso(day)} by {cycle.Body}" : $"not decided by {cycle.Body}";
        var approved = cycle.AccreditationBody is not { } body ? "" : cycle.ApprovedOn is { } on ? $", approved on {Days.Iso(on)} by {body}" : $", not approved by {body}";
        var last = calendar.LastDay is { } end ? $"; last day {Days.Iso(end)}{(calendar.IsLastDayAssumed ? " by the usual months, as none is on record" : "")}" : "";
        PlanText.Line(verb, $"Certificate {cycle.Code} of {cycle.Scope} as of {Days.Iso(calendar.AsOf)}: {Words.Plain(calendar.Standing)}; {decided}{approved}{last}.");
        if (calendar.Due.IsEmpty)
        {
            PlanText.Line(verb, "Nothing is due.");
            return;
        }

        var table = PlanText.Table("What is due", "From", "Until", "State", "Audit");
        foreach (var due in calendar.Due)
        {
            table.Row(
                due.Finding is { } finding ? $"{Say(due.Reason)} {finding}" : Say(due.Reason), Days.Iso(due.Opens), due.LastDay is { } until ? Days.Iso(until) : "at once",
                due.DoneOn is { } done ? $"{Words.Plain(due.State)} on {Days.Iso(done)}" : Words.Plain(due.State),
                due.Held is { } held ? held.Value : due.Planned is { } planned ? $"{planned} is planned" : due.Kind is null ? "" : "none is planned");
        }

        verb.Output.Write(table);
        PlanText.Line(verb, calendar.Next is { } next ? $"Next: {Say(next.Reason)}{(next.Finding is { } major ? $" {major}" : "")}{(next.LastDay is { } latest ? $", until {Days.Iso(latest)}" : ", at once")}." : "All of it is done.");
        PlanText.Line(verb, "The months are usual practice of certification bodies; what was agreed with the body counts.");
    }

    private static string Say(CertificationReason reason) => reason switch
    {
        CertificationReason.Stage2AfterStage1 => "stage 2 after stage 1",
        CertificationReason.MajorVerification => "verification of the major",
        CertificationReason.Stage2Repeat => "stage 2 once more",
        _ => Words.Plain(reason),
    };
}
