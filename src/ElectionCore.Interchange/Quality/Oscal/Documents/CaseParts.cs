using System.Text.Json.Nodes;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>A corrective action as a risk: its plans as remediations with milestones, its steps as entries of the risk's log.</summary>
internal static class CaseParts
{
    private const string Kind = "corrective-case";

    public static string IdOf(CorrectiveCaseCode code) => OscalMake.Id(Kind, code.Value);

    public static JsonObject Related(CorrectiveCase action) => OscalMake.Object(("risk-uuid", IdOf(action.Code)));

    public static JsonObject Risk(OscalDraft draft, CorrectiveCase c)
    {
        OscalProps props = new();
        props.Add("record", Kind).Add("code", c.Code.Value).Add("owner", c.Owner.Value).Add("unit", c.Unit?.Value).Add("opened-on", c.OpenedOn)
            .AddAll("finding", c.Findings.Select(f => f.Value)).Add("state", c.State);
        draft.Role("owner", "Owner", draft.Person(c.Owner));
        if (Words.Of(c.State) != StatusOf(c.State))
        {
            draft.Lose("status", $"corrective action {c.Code}", $"OSCAL knows fewer states of a risk: {Words.Of(c.State)} stands as {StatusOf(c.State)}. The steps in the log say more.");
        }

        var plans = c.Steps.Index().Where(s => s.Item.Step == CaseStep.Planned).ToArray();
        var cause = c.Steps.LastOrDefault(s => s.Cause is not null)?.Cause;
        return OscalMake.Object(
            ("uuid", IdOf(c.Code)), ("title", OscalMake.Line(c.Title)), ("description", OscalMarkup.Escape(c.Title)),
            ("statement", cause is null ? "The cause is not known yet." : OscalMarkup.Escape(cause.RootCause)), ("props", props.List), ("status", StatusOf(c.State)),
            ("deadline", c.Actions.Count > 0 ? OscalMake.Day(c.Actions.Max(a => a.DueOn)) : null),
            ("remediations", OscalMake.List(plans.Select(p => Plan(draft, c, p.Index, p.Item)))),
            ("risk-log", c.Steps.Count == 0 ? null : OscalMake.Object(("entries", OscalMake.List(c.Steps.Select((s, i) => Entry(draft, c, i, s)))))));
    }

    /// <summary>Reads the risks that are corrective actions.</summary>
    public static IEnumerable<CorrectiveCase> Read(OscalItem holder, OscalResources known, OscalRun run)
    {
        List<CorrectiveCase> cases = [];
        foreach (var risk in OscalObservations.ById(holder.Items("risks"), "risk", run).Values)
        {
            if (risk.Prop("record") != Kind)
            {
                risk.LoseWhole("risk", "It carries no code of a corrective action: risks of other programs say neither who owns them nor which steps were taken.");
            }
            else if (One(risk, known, run) is { } made)
            {
                cases.Add(made);
            }
        }

        // Owners stand as properties of the risks.
        foreach (var party in cases.Count == 0 ? [] : known.Parties.Where(p => p.Prop("person") is not null))
        {
            party.Take("type");
        }

        OscalObservations.Twice(cases, "corrective action", holder, run);
        return cases;
    }

    private static string StatusOf(CaseState state) => state switch
    {
        CaseState.Effective => "closed",
        CaseState.Analysed => "investigating",
        CaseState.Planned or CaseState.PlanAccepted or CaseState.Implemented => "remediating",
        _ => "open",
    };

    private static string PlanId(CorrectiveCase c, int step) => OscalMake.Id("plan", c.Code.Value, OscalMake.Number(step));

    private static JsonObject Plan(OscalDraft draft, CorrectiveCase c, int step, CaseEvent plan) => OscalMake.Object(
        ("uuid", PlanId(c, step)), ("lifecycle", "planned"), ("title", "Plan"), ("description", OscalMarkup.Escape(plan.Text ?? "Actions against the cause.")),
        ("tasks", OscalMake.List(plan.Actions.Select((a, i) => Milestone(draft, c, step, i, a)))));

    private static JsonObject Milestone(OscalDraft draft, CorrectiveCase c, int step, int index, PlannedAction action)
    {
        var person = draft.Person(action.Owner);
        draft.Role("action-owner", "Owner of an action", person);
        return OscalMake.Object(
            ("uuid", OscalMake.Id("action", c.Code.Value, OscalMake.Number(step), OscalMake.Number(index))), ("type", "milestone"),
            ("title", OscalMake.Line(action.Text)), ("description", OscalMarkup.Escape(action.Text)), ("props", new OscalProps().Add("action", action.Code).List),
            ("timing", OscalMake.Object(("on-date", OscalMake.Object(("date", OscalMake.Day(action.DueOn)))))),
            ("responsible-roles", OscalMake.List([OscalMake.Object(("role-id", "action-owner"), ("party-uuids", OscalMake.List([person])))])));
    }

    private static JsonObject Entry(OscalDraft draft, CorrectiveCase c, int index, CaseEvent step)
    {
        OscalProps props = new();
        props.Add("step", step.Step).AddAll("why", step.Cause?.Whys ?? ValueList<string>.Empty).Add("cause-category", step.Cause is { } cause ? Words.Of(cause.Category) : null)
            .Add("action", step.Action).AddAll("evidence", step.Evidence.Select(e => e.Value));
        return OscalMake.Object(
            ("uuid", OscalMake.Id("step", c.Code.Value, OscalMake.Number(index))), ("title", Words.Of(step.Step)),
            ("description", step.Text is { } text ? OscalMarkup.Escape(text) : null), ("start", OscalMake.Day(step.On)), ("props", props.List),
            ("logged-by", OscalMake.List([OscalMake.Object(("party-uuid", draft.Person(step.By)))])),
            ("related-responses", step.Step == CaseStep.Planned ? OscalMake.List([OscalMake.Object(("response-uuid", PlanId(c, index)))]) : null));
    }

    private static CorrectiveCase? One(OscalItem risk, OscalResources known, OscalRun run)
    {
        risk.Take("uuid", "title", "statement", "status", "deadline");
        _ = risk.Prop("state");
        var plans = OscalObservations.ById(risk.Items("remediations"), "remediation", run);
        var steps = (risk.Item("risk-log")?.Items("entries") ?? []).Select(e => Step(e, plans, known, run)).ToArray();
        var made = run.Make(risk, "corrective action", () => new CorrectiveCase
        {
            Code = risk.RequiredCode<CorrectiveCaseCode>("code"),
            Findings = [.. risk.Codes<FindingCode>("finding")],
            Title = risk.Markup("description") ?? "",
            Owner = risk.RequiredCode<PersonRef>("owner"),
            Unit = risk.Code<UnitCode>("unit"),
            OpenedOn = risk.Day("opened-on") ?? Missing(risk, "property opened-on", run),
            Steps = [.. steps.OfType<CaseEvent>()],
        });
        if (made?.Check() is { } fault)
        {
            run.Find(InterchangeDiagnostics.OscalRecordUnsound, risk.Path, ("record", "corrective action"), ("rule", fault.ToString()));
        }

        return made;
    }

    private static CaseEvent? Step(OscalItem entry, Dictionary<string, OscalItem> plans, OscalResources known, OscalRun run)
    {
        entry.Take("uuid", "title");
        List<PlannedAction> actions = [];
        foreach (var related in entry.Items("related-responses"))
        {
            var id = related.Required("response-uuid").ToLowerInvariant();
            if (plans.TryGetValue(id, out var plan))
            {
                actions.AddRange(Actions(plan, known, run));
            }
            else
            {
                run.Find(InterchangeDiagnostics.OscalReferenceDangling, related.Path, ("what", "remediation"), ("reference", OscalText.Shorten(id)));
            }
        }

        string[] whys = [.. entry.All("why")];
        return run.Make(entry, "step", () => new CaseEvent
        {
            Step = Words.TryParse<CaseStep>(entry.Prop("step"), out var step) ? step : throw new ArgumentException("It is none of the steps of a corrective action.", nameof(entry)),
            On = entry.DayOf("start") ?? Missing(entry, "start", run),
            By = entry.Items("logged-by").FirstOrDefault() is { } by ? known.Person(by.Required("party-uuid"), by) : default,
            Text = entry.Markup("description"),
            Cause = whys.Length == 0 ? null : new() { Whys = [.. whys], Category = entry.Word<CauseCategory>("cause-category") },
            Actions = [.. actions],
            Action = entry.Prop("action"),
            Evidence = [.. entry.Codes<EvidenceCode>("evidence")],
        });
    }

    private static IEnumerable<PlannedAction> Actions(OscalItem plan, OscalResources known, OscalRun run)
    {
        plan.Take("title", "description", "lifecycle");
        foreach (var task in plan.Items("tasks"))
        {
            task.Take("uuid", "type", "title");
            var party = task.Items("responsible-roles").FirstOrDefault()?.Take("role-id").Texts("party-uuids").FirstOrDefault();
            if (run.Make(task, "action", () => new PlannedAction
            {
                Code = task.Prop("action") ?? "",
                Text = task.Markup("description") ?? "",
                Owner = party is null ? default : known.Person(party, task),
                DueOn = task.Item("timing")?.Item("on-date")?.DayOf("date") ?? Missing(task, "timing", run),
            }) is { } action)
            {
                yield return action;
            }
        }
    }

    private static DateOnly Missing(OscalItem item, string property, OscalRun run)
    {
        run.Find(InterchangeDiagnostics.OscalMissing, item.Path, ("owner", "object"), ("property", property));
        return default;
    }
}
