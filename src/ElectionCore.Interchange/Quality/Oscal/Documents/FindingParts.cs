using System.Text.Json.Nodes;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>
/// A finding of an auditor as an observation; a nonconformity is a finding of OSCAL too, with the statement of its first topic not
/// satisfied. An observation, an opportunity or a strength leaves open whether something is satisfied, so it is none.
/// </summary>
internal static class FindingParts
{
    public const string Kind = "finding";

    public static string IdOf(FindingCode code) => OscalMake.Id("finding-observation", code.Value);

    public static string FindingIdOf(FindingCode code) => OscalMake.Id("finding", code.Value);

    public static bool IsNonconformity(Finding finding, IEnumerable<GradingScale> scales) => ScaleParts.EffectOf(finding, scales) is GradeEffect.Minor or GradeEffect.Major;

    public static JsonObject Observation(OscalDraft draft, Finding f, IEnumerable<GradingScale> scales)
    {
        OscalProps props = new();
        var effect = ScaleParts.EffectOf(f, scales);
        var isNonconformity = effect is GradeEffect.Minor or GradeEffect.Major;
        props.Add("record", Kind).Add("code", f.Code.Value).Add("audit", f.Audit?.Value).Add("scale", f.Scale).Add("grade", f.Grade)
            .Add("effect", effect is { } known ? Words.Of(known) : null).Add("catalogue", f.Catalogue?.Value).Add("unit", f.Unit?.Value).Add("process", f.Process).AddAll("topic", f.Topics.Select(t => t.Value))
            .AddAll("evidence", f.Evidence.Select(e => e.Value)).Add("example", f.IsExample ? "yes" : null).Add("statement", isNonconformity ? null : f.Statement);
        if (effect is null)
        {
            draft.Lose("grade", $"finding {f.Code}", $"What the grade {f.Grade} means is not known: the scale {f.Scale} is not on record, or has no such grade. It stands as an observation only.");
        }
        else if (!isNonconformity)
        {
            draft.Lose("finding", $"finding {f.Code}", "Its grade is no nonconformity: OSCAL's findings say whether something is satisfied, so it stands as an observation only.");
        }
        else if (f.Topics.Count > 1)
        {
            draft.Lose("topics", $"finding {f.Code}", "A finding of OSCAL is about one statement: the first topic is its target, and all stand as properties.");
        }

        return OscalMake.Object(
            ("uuid", IdOf(f.Code)), ("title", OscalMake.Line(f.Code.Value)), ("description", OscalMarkup.Escape(f.ObjectiveEvidence)), ("props", props.List),
            ("methods", OscalMake.List(["UNKNOWN"])), ("types", OscalMake.List(["finding"])), ("origins", OscalMake.List([DeterminationParts.Origin(draft, f.By)])),
            ("subjects", f.Unit is { } unit ? OscalMake.List([DeterminationParts.Subject(draft, unit)]) : null),
            ("relevant-evidence", EvidenceParts.Relevant(draft, f.Evidence)), ("collected", OscalMake.Day(f.On)));
    }

    public static JsonObject Nonconformity(Finding f, IEnumerable<CorrectiveCase> cases) => OscalMake.Object(
        ("uuid", FindingIdOf(f.Code)), ("title", OscalMake.Line(f.Code.Value)), ("description", OscalMarkup.Escape(f.Statement)),
        ("props", new OscalProps().Add("record", Kind).Add("grade", f.Grade).List), ("target", DeterminationParts.Target(f.Topics[0], isMet: false)),
        ("related-observations", OscalMake.List([OscalMake.Object(("observation-uuid", IdOf(f.Code)))])),
        ("related-risks", OscalMake.List(cases.Where(c => c.Findings.Contains(f.Code)).Select(CaseParts.Related))));

    public static Finding? Read(OscalItem observation, OscalItem? nonconformity, IEnumerable<GradingScale> scales, OscalResources known, OscalRun run)
    {
        EvidenceParts.Check(observation, known, run);
        observation.Take("uuid", "title", "methods", "types");
        DeterminationParts.CheckSubjects(observation, known);
        if (nonconformity is not null)
        {
            nonconformity.Take("uuid", "title", "target");
            _ = (nonconformity.Prop("record"), nonconformity.Prop("grade"));
        }

        var effect = observation.Prop("effect");
        var finding = run.Make(observation, Kind, () => new Finding
        {
            Code = observation.RequiredCode<FindingCode>("code"),
            Audit = observation.Code<AuditCode>("audit"),
            Scale = observation.Prop("scale") ?? GradingScale.Usual.Code,
            Grade = observation.Prop("grade") ?? "",
            Statement = nonconformity?.Markup("description") ?? observation.Prop("statement") ?? "",
            ObjectiveEvidence = observation.Markup("description") ?? "",
            Topics = [.. observation.Codes<TopicCode>("topic")],
            Catalogue = observation.Code<CatalogueCode>("catalogue"),
            Unit = observation.Code<UnitCode>("unit"),
            Process = observation.Prop("process"),
            On = DeterminationParts.Collected(observation, run),
            By = DeterminationParts.Actor(observation, known),
            Evidence = [.. observation.Codes<EvidenceCode>("evidence")],
            IsExample = observation.Prop("example") is not null,
        });
        if (finding is null)
        {
            return null;
        }

        ScaleParts.Check(finding, effect, scales, observation.Path, run);
        foreach (var topic in finding.Topics)
        {
            run.CheckTopic(topic, finding.Catalogue, observation.Path);
        }

        return finding;
    }
}
