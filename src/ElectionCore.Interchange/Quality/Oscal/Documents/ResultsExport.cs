using System.Text.Json.Nodes;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>What came of an audit as assessment results.</summary>
internal static class ResultsExport
{
    public static OscalExport Write(OscalAuditRecords records, OscalWriteOptions options)
    {
        OscalDraft draft = new(options);
        var audit = records.Audit;
        draft.Metadata.Add("audit", audit.Code.Value);
        EvidenceParts.Write(draft, records.Evidence);
        ScaleParts.Write(draft, records.Findings.Where(f => f.Audit == audit.Code), records.Scales);
        var determinations = records.Determinations.Where(d => d.Audit == audit.Code).OrderBy(d => d.FactKey, StringComparer.Ordinal).ToArray();
        var findings = records.Findings.Where(f => f.Audit == audit.Code).OrderBy(f => f.Code).Select(f => (Finding: f, Is: FindingParts.IsNonconformity(f, records.Scales))).ToArray();
        var cases = records.Cases.Where(c => findings.Any(f => c.Findings.Contains(f.Finding.Code))).OrderBy(c => c.Code).ToArray();
        foreach (var other in records.Findings.Where(f => f.Audit != audit.Code))
        {
            draft.Lose("finding", $"finding {other.Code}", $"It is not of the audit {audit.Code}.");
        }

        var checklist = AuditChecklist.Of(new() { Scope = records.Scope, Catalogues = records.Catalogues, Audit = audit });
        var start = audit.OpenedOn ?? audit.Days.From ?? (determinations.Length > 0 ? determinations.Min(d => d.On) : DateOnly.FromDateTime(options.LastModified.UtcDateTime));
        var result = OscalMake.Object(
            ("uuid", OscalMake.Id("results", audit.Code.Value)), ("title", OscalMake.Line(audit.Title.For("en"))),
            ("description", OscalMarkup.Escape($"What the audit {audit.Code} determined, topic by topic, as its auditors judged. It is no statement of conformity.")),
            ("start", OscalMake.Day(start)), ("end", audit.ClosedOn is { } closed && closed >= start ? OscalMake.Day(closed) : null),
            ("reviewed-controls", AuditPlanExport.Reviewed(draft, audit.Code, checklist)),
            ("observations", OscalMake.List([
                .. determinations.Select(d => DeterminationParts.Observation(draft, d)), .. findings.Select(f => FindingParts.Observation(draft, f.Finding, records.Scales))])),
            ("risks", OscalMake.List(cases.Select(c => CaseParts.Risk(draft, c)).ToArray())),
            ("findings", OscalMake.List([
                .. determinations.Select(DeterminationParts.Finding).OfType<JsonObject>(), .. findings.Where(f => f.Is).Select(f => FindingParts.Nonconformity(f.Finding, cases))])));

        // Judgements are taken in with their audit only, so that results say all of it: the plan may come later, or never.
        var whole = new OscalProps().AddJson("audit", audit, QualityParts.AuditForm);
        var plan = draft.Other("assessment-plan", audit.Code.Value, audit.Title.For("en"), AuditPlanExport.FileEnd, whole);
        return draft.Finish(
            "assessment-results", OscalMake.Line("Results: " + audit.Title.For("en")), options.Version,
            ("import-ap", OscalMake.Object(("href", plan))), ("results", OscalMake.List([result])));
    }
}
