using System.Text.Json.Nodes;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>Open findings and corrective actions as a plan of action and milestones.</summary>
internal static class ActionsExport
{
    public static OscalExport Write(OscalActionRecords records, OscalWriteOptions options)
    {
        OscalDraft draft = new(options);
        draft.Metadata.Add("as-of", records.AsOf);
        var findings = Open(draft, records);
        var codes = findings.Select(f => f.Code).ToHashSet();
        var cases = Cases(draft, records, codes);
        if (findings.Length + cases.Length == 0)
        {
            return new()
            {
                Model = "plan-of-action-and-milestones",
                Findings = [InterchangeDiagnostics.OscalNothingToWrite.At(default(DiagnosticPlace), ("what", $"no finding and no corrective action is open on {OscalMake.Iso(records.AsOf)}"))],
            };
        }

        EvidenceParts.Write(draft, records.Evidence);
        ScaleParts.Write(draft, findings, records.Scales);
        var graded = findings.Select(f => (Finding: f, Is: FindingParts.IsNonconformity(f, records.Scales))).ToArray();
        var risks = OscalMake.List(cases.Select(c => CaseParts.Risk(draft, c)).ToArray());
        List<JsonObject> items =
        [
            .. graded.Select(f => Item(f.Finding, f.Is, cases.Where(c => c.Findings.Contains(f.Finding.Code)))),
            .. cases.Where(c => !c.Findings.Any(codes.Contains)).Select(Item),
        ];
        return draft.Finish(
            "plan-of-action-and-milestones", "Plan of action and milestones", options.Version,
            ("observations", OscalMake.List(graded.Select(f => FindingParts.Observation(draft, f.Finding, records.Scales)).ToArray())),
            ("risks", risks),
            ("findings", OscalMake.List(graded.Where(f => f.Is).Select(f => FindingParts.Nonconformity(f.Finding, cases)))),
            ("poam-items", OscalMake.List(items)));
    }

    private static Finding[] Open(OscalDraft draft, OscalActionRecords records)
    {
        List<Finding> open = [];
        foreach (var finding in records.Findings.OrderBy(f => f.Code))
        {
            var status = FindingStatus.Of(finding, records.Cases, records.Scales, records.AsOf);
            if (status is { IsOpen: true })
            {
                open.Add(finding);
            }
            else
            {
                draft.Lose("finding", $"finding {finding.Code}", status is null ? "It was found later." : "It is closed: verified to be put right.");
            }
        }

        return [.. open];
    }

    private static CorrectiveCase[] Cases(OscalDraft draft, OscalActionRecords records, HashSet<FindingCode> open)
    {
        List<CorrectiveCase> kept = [];
        foreach (var action in records.Cases.OrderBy(c => c.Code))
        {
            var then = action.AsOf(records.AsOf);
            if (action.OpenedOn > records.AsOf)
            {
                draft.Lose("corrective action", $"corrective action {action.Code}", "It was opened later.");
            }
            else if (then.IsClosed && !then.Findings.Any(open.Contains))
            {
                draft.Lose("corrective action", $"corrective action {action.Code}", "It is closed: verified to have helped.");
            }
            else
            {
                kept.Add(then);
                if (then.Steps.Count < action.Steps.Count)
                {
                    draft.Lose("steps", $"corrective action {action.Code}", $"{OscalMake.Number(action.Steps.Count - then.Steps.Count)} of its steps are later than the day of the plan.");
                }
            }
        }

        return [.. kept];
    }

    private static JsonObject Item(Finding finding, bool isNonconformity, IEnumerable<CorrectiveCase> cases) => OscalMake.Object(
        ("uuid", OscalMake.Id("item", "finding", finding.Code.Value)), ("title", OscalMake.Line(finding.Statement)), ("description", OscalMarkup.Escape(finding.Statement)),
        ("props", new OscalProps().Add("item", FindingParts.Kind).Add("code", finding.Code.Value).List),
        ("related-findings", isNonconformity ? OscalMake.List([OscalMake.Object(("finding-uuid", FindingParts.FindingIdOf(finding.Code)))]) : null),
        ("related-observations", OscalMake.List([OscalMake.Object(("observation-uuid", FindingParts.IdOf(finding.Code)))])),
        ("related-risks", OscalMake.List(cases.Select(CaseParts.Related))));

    private static JsonObject Item(CorrectiveCase action) => OscalMake.Object(
        ("uuid", OscalMake.Id("item", "case", action.Code.Value)), ("title", OscalMake.Line(action.Title)), ("description", OscalMarkup.Escape(action.Title)),
        ("props", new OscalProps().Add("item", "case").Add("code", action.Code.Value).List), ("related-risks", OscalMake.List([CaseParts.Related(action)])));
}
