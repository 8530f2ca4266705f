using System.Text.Json.Nodes;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>An audit as an assessment plan: its team as parties, its topics as controls, units and sites as subjects, its days as tasks.</summary>
internal static class AuditPlanExport
{
    public const string FileEnd = ".assessment-plan.json";

    public static OscalExport Write(Audit audit, QualityScope scope, IReadOnlyList<QualityCatalogue> catalogues, OscalWriteOptions options)
    {
        OscalDraft draft = new(options);
        draft.Metadata.Add("code", audit.Code.Value).Add("scope", audit.Scope.Value).Add("kind", audit.Kind).Add("programme", audit.Programme)
            .Add("phase", audit.Phase).AddAll("process", audit.Processes).Add("days", audit.Days.ToString())
            .AddJson("approval", audit.Approval, OscalRecordsJsonContext.Default.Approval);
        var title = draft.Metadata.Native("title", audit.Title, isLine: true);
        if (audit.Programme is { } programme)
        {
            draft.Lose("programme", $"audit programme {programme}", "The plan names it by its code; its title, scope, days and approval are not written.");
        }

        foreach (var member in audit.Team)
        {
            Member(draft, member);
        }

        var checklist = AuditChecklist.Of(new() { Scope = scope, Catalogues = catalogues, Audit = audit });
        var tasks = OscalMake.List(Tasks(draft, audit));
        return draft.Finish(
            "assessment-plan", title, options.Version,
            ("import-ssp", System(draft, scope)),
            ("reviewed-controls", Reviewed(draft, audit.Code, checklist)),
            ("assessment-subjects", OscalMake.List(Subjects(audit.Units.Select(draft.Unit).ToArray(), audit.Sites.Select(draft.Site).ToArray()))),
            ("tasks", tasks));
    }

    /// <summary>There is no plan of a system's security: the scope stands in its place.</summary>
    public static JsonObject System(OscalDraft draft, QualityScope scope)
    {
        draft.Lose("import-ssp", $"scope {scope.Code}", "OSCAL asks for a system security plan, which quality management has none of; a resource that names the scope stands in its place.");
        return OscalMake.Object(("href", draft.Other("scope", scope.Code.Value, scope.Title.For("en"), file: null)));
    }

    public static JsonObject Reviewed(OscalDraft draft, AuditCode audit, AuditChecklist checklist)
    {
        var selections = checklist.Items.GroupBy(i => i.Catalogue).Select(g => OscalMake.Object(
            ("props", new OscalProps().Add("catalogue", g.Key.Value).List),
            ("include-controls", OscalMake.List(g.DistinctBy(i => i.Code).Select(i => OscalMake.Object(("control-id", OscalIds.OfTopic(i.Code)))))))).ToArray();
        if (selections.Length == 0)
        {
            draft.Lose("topics", $"audit {audit}", "Nothing is asked within this scope, and OSCAL cannot say so; all controls stand there.");
            selections = [OscalMake.Object(("description", "Nothing is asked within this scope."), ("include-all", new JsonObject()))];
        }

        return new() { ["control-selections"] = OscalMake.List(selections) };
    }

    private static void Member(OscalDraft draft, AuditTeamMember member)
    {
        OscalProps more = new();
        more.Add("role", member.Role).AddAll("process", member.Processes).AddAll("member-unit", member.Units.Select(u => u.Value)).AddAll("competence", member.Competences);
        foreach (var waiver in member.Waivers)
        {
            more.AddJson("waiver", waiver, OscalRecordsJsonContext.Default.IndependenceWaiver);
        }

        draft.Role(Words.Of(member.Role), member.Role.ToString(), draft.Person(member.Person, more));
    }

    private static IEnumerable<JsonObject> Subjects(string[] units, string[] sites)
    {
        foreach (var (type, ids) in new[] { ("party", units), ("location", sites) }.Where(s => s.Item2.Length > 0))
        {
            yield return OscalMake.Object(
                ("type", type), ("include-subjects", OscalMake.List(ids.Select(id => OscalMake.Object(("subject-uuid", id), ("type", type))))));
        }
    }

    private static IEnumerable<JsonObject> Tasks(OscalDraft draft, Audit audit)
    {
        if (audit.Days is { From: { } from, To: { } to })
        {
            var range = OscalMake.Object(("start", OscalMake.Day(from)), ("end", OscalMake.Day(to.AddDays(-1))));
            yield return Task(audit, "audit", "action", "Audit", OscalMake.Object(("within-date-range", range)));
        }
        else
        {
            draft.Lose("days", $"audit {audit.Code}", "OSCAL has no time that is open at an end; the days stand as a property only.");
        }

        foreach (var (what, name, day) in new[] { ("opening", "Opening meeting", audit.OpenedOn), ("closing", "Closing meeting", audit.ClosedOn) })
        {
            if (day is { } on)
            {
                yield return Task(audit, what, "milestone", name, OscalMake.Object(("on-date", OscalMake.Object(("date", OscalMake.Day(on))))));
            }
        }
    }

    private static JsonObject Task(Audit audit, string what, string type, string title, JsonObject timing) => OscalMake.Object(
        ("uuid", OscalMake.Id("audit", audit.Code.Value, what)), ("type", type), ("title", title), ("props", new OscalProps().Add("task", what).List), ("timing", timing));
}
