using System.Globalization;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary>Shows an audit.</summary>
internal static class AuditView
{
    public static void Say(Verb verb, Audit audit, AuditTeamReview review, Commit? stored, DataSource data)
    {
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                Write(json, audit);
                json.WriteNumberOrNull("commit", stored?.Number);
                json.WriteFindings(review.Findings);
            });
            return;
        }

        PlanText.Line(verb, $"Audit {audit.Code}, {verb.Say(audit.Title)}: {Words.Of(audit.Kind)}, {Words.Of(audit.Status)}, {PlanText.Span(audit.Days)}; {PlanText.Count(audit.Team.Count, "person", "people")} in the team, led by {audit.Team.First(m => m.Role == AuditRole.Lead).Person}.");
        foreach (var used in review.Waivers)
        {
            PlanText.Line(verb, $"{used.Person} audits their own unit {used.Waiver.Unit}: {used.Waiver.GrantedBy} allowed it on {Days.Iso(used.Waiver.On)} ({used.Waiver.Reason}).");
        }

        foreach (var unknown in review.Findings.Where(f => f.Descriptor == QualityDiagnostics.IndependenceUnknown))
        {
            PlanText.Line(verb, DiagnosticText.English.Format(unknown, CultureInfo.InvariantCulture));
        }

        PlanText.Line(verb, QualityText.Stored(stored, isDry: false, data));
        PlanText.Line(verb, audit.Status switch
        {
            AuditStatus.Planned => $"Next: electioncore quality audit open {audit.Code}",
            AuditStatus.Open => $"Next: electioncore quality checklist --audit {audit.Code} --out checklist.xlsx, electioncore quality answers import FILE --audit {audit.Code}",
            _ => "Next: electioncore quality readiness, electioncore quality finding list",
        });
    }

    public static void Write(System.Text.Json.Utf8JsonWriter json, Audit audit)
    {
        json.WriteString("audit", audit.Code.Value);
        json.WriteString("scope", audit.Scope.Value);
        json.WriteString("kind", Words.Of(audit.Kind));
        json.WriteString("status", Words.Of(audit.Status));
        json.WriteString("days", audit.Days.ToString());
        json.WriteDay("openedOn", audit.OpenedOn);
        json.WriteDay("closedOn", audit.ClosedOn);
        json.WriteAll("team", audit.Team, m =>
        {
            json.WriteStartObject();
            json.WriteString("person", m.Person.Value);
            json.WriteString("role", Words.Of(m.Role));
            json.WriteEndObject();
        });
    }
}
