using System.Text;

namespace ElectionCore.Quality.Tests;

/// <summary>A small catalogue and records with what a test does not care about filled in.</summary>
internal static class AuditReadinessSamples
{
    public static readonly DateOnly Day = new(2025, 6, 30);
    public static readonly PersonRef Owner = new("OWNER");
    public static readonly PersonRef Auditor = new("AUDITOR");

    // T1 and T2 are of the system (clauses 10.1, 9.2); V1 and V2 of VR, C1 of CR (clauses 8.1 and 8.5).
    public const string CatalogueText = """
        {
          "format": "electioncore-quality-catalogue", "version": 1, "code": "cat", "standard": "Own list", "edition": "1", "title": { "en": "Own list" },
          "status": "current", "contentVersion": "1", "reviewedLanguages": ["en"],
          "phases": [{ "code": "registration", "name": { "en": "Registration" } }],
          "processes": [{ "code": "VR", "name": { "en": "Registration of voters" }, "phases": ["registration"] }, { "code": "CR", "name": { "en": "Counting" }, "phases": ["registration"] }],
          "clauses": [
            { "number": "8.1", "title": { "en": "Planning" } }, { "number": "8.5", "title": { "en": "Doing" } },
            { "number": "9.2", "title": { "en": "Audits" } }, { "number": "10.1", "title": { "en": "Better" } }
          ],
          "topics": [
            { "code": "T1", "clauses": ["10.1"], "processes": [], "text": { "en": "One" }, "basis": "structural" },
            { "code": "T2", "clauses": ["9.2"], "processes": [], "text": { "en": "Two" }, "basis": "structural" },
            { "code": "V1", "clauses": ["8.1", "8.5"], "processes": ["VR"], "text": { "en": "Three" }, "basis": "practice" },
            { "code": "V2", "clauses": ["8.1", "8.5"], "processes": ["VR"], "text": { "en": "Four" }, "basis": "practice" },
            { "code": "C1", "clauses": ["8.5"], "processes": ["CR"], "text": { "en": "Five" }, "basis": "practice" }
          ]
        }
        """;

    public static readonly QualityCatalogue Catalogue = Read(CatalogueText);

    public static readonly QualityScope Scope = new() { Code = new("SCOPE"), Title = new("All"), Catalogues = [Catalogue.Code] };

    public static readonly AuditReadinessRecords Nothing = new()
    {
        Scope = Scope, Catalogues = [Catalogue], Audits = [Audit("A1"), Audit("A2"), Audit("NEXT", 30)],
        Processes = [Sheet("VR"), Sheet("CR")],
    };

    public static Audit Audit(string code, int from = -90) =>
        new() { Code = new(code), Title = new(code), Scope = Scope.Code, Days = DateRange.Between(Day.AddDays(from), Day.AddDays(from + 5)), OpenedOn = from < 0 ? Day.AddDays(from) : null };

    public static Determination Judged(string topic, Judgement judgement, string? unit = null, string audit = "A1", int day = -50, params string[] evidence) => new()
    {
        Audit = new(audit), Catalogue = Catalogue.Code, Topic = new(topic), Unit = unit is null ? null : new UnitCode(unit), Judgement = judgement, Assessor = Auditor, On = Day.AddDays(day),
        Evidence = [.. evidence.Select(e => new EvidenceCode(e))],
        Reason = judgement == Judgement.NotApplicable ? "No such voters." : null, Approver = judgement == Judgement.NotApplicable ? Owner : null,
    };

    public static TopicAssignment Assigned(string topic, string unit) => new() { Scope = Scope.Code, Topic = new(topic), Unit = new(unit) };

    public static EvidenceItem Evidence(string code, string? unit = null, int collected = -10, params string[] topics) => new()
    {
        Code = new(code), Title = new(code), Reference = "shelf", CollectedOn = Day.AddDays(collected), Unit = unit is null ? null : new UnitCode(unit), Topics = [.. topics.Select(t => new TopicCode(t))],
    };

    public static Finding Found(string code, string grade, string? unit = null, int day = -40, params string[] topics) => new()
    {
        Code = new(code), Grade = grade, Statement = "Wrong.", ObjectiveEvidence = "Seen.", Topics = [.. topics.Select(t => new TopicCode(t))],
        Unit = unit is null ? null : new UnitCode(unit), On = Day.AddDays(day), By = Auditor,
    };

    public static CorrectiveCase Case(string code, string finding, CaseState until, int opened = -30, int due = -5)
    {
        var start = Day.AddDays(opened);
        CaseEvent[] steps =
        [
            new() { Step = CaseStep.Corrected, On = start, By = Owner, Text = "Done." },
            new() { Step = CaseStep.Analysed, On = start, By = Owner, Cause = new() { Whys = ["Nobody knew."] } },
            new() { Step = CaseStep.Planned, On = start, By = Owner, Actions = [new() { Code = "1", Text = "Tell them.", Owner = new("DOER"), DueOn = Day.AddDays(due) }] },
            new() { Step = CaseStep.PlanAccepted, On = start, By = Auditor },
            new() { Step = CaseStep.ActionDone, On = start.AddDays(1), By = new("DOER"), Action = "1" },
            new() { Step = CaseStep.Implemented, On = start.AddDays(1), By = Owner },
            new() { Step = CaseStep.FoundEffective, On = start.AddDays(2), By = Auditor, Text = "It helped.", Evidence = [new("SEEN")] },
        ];
        var action = new CorrectiveCase { Code = new(code), Findings = [new(finding)], Title = "Put it right", Owner = Owner, OpenedOn = start };
        foreach (var step in steps.TakeWhile(_ => action.State != until))
        {
            action = action.With(step);
        }

        return action;
    }

    public static ProcessSheet Sheet(string process) => new() { Code = process, Title = new(process), ElectoralProcess = process, Owner = new("U1") };

    public static QualityCatalogue Read(string json)
    {
        var reading = CatalogueReader.Read(Encoding.UTF8.GetBytes(json), "sample");
        reading.Findings.ShouldBeEmpty();
        return reading.Catalogue!;
    }
}
