using System.Text;
using ElectionCore.Quality;

namespace ElectionCore.Interchange.Tests.Quality;

/// <summary>Records of a made-up commission, with everything filled in, and with the least.</summary>
internal static class OscalRecords
{
    public static readonly OscalWriteOptions Options = new() { LastModified = new(2031, 5, 4, 12, 0, 0, TimeSpan.FromHours(2)) };
    public static readonly DateOnly Day = new(2031, 5, 2);

    /// <summary>Languages, topics out of the order of their clauses, a topic of two clauses, a code that is no token, a retired topic, a licensed reference.</summary>
    public static readonly QualityCatalogue Catalogue = Read("""
        {"format": "electioncore-quality-catalogue", "version": 1, "code": "made up 1", "standard": "Made up", "edition": "1", "status": "withdrawn",
         "supersedes": "old", "supersededBy": "new", "contentVersion": "1.1", "note": "Two\nlines, *not* formatted.", "reviewedLanguages": ["en", "ar"],
         "title": {"en": "Made up", "ar": "مختلق", "fa-AF": "ساختگی"},
         "processes": [{"code": "VC", "name": {"en": "Vote casting", "fr": "Vote"}, "phases": ["voting"]}, {"code": "C/R", "name": "Counting", "phases": []}],
         "phases": [{"code": "voting", "name": {"en": "Voting", "es": "Votación"}}],
         "clauses": [{"number": "9", "title": "Checking"}, {"number": "4", "title": {"en": "Surroundings", "ur": "ماحول"}}, {"number": "4.1", "title": {"ar": "قضايا"}, "parent": "4"}],
         "topics": [
           {"code": "T-2", "clauses": ["9", "4.1"], "processes": ["VC", "C/R"], "text": {"en": "Are seals [noted]?", "fr": "Les scellés ?"}, "evidence": {"en": "Seal\nregister"}, "basis": "practice", "officialRef": "p. 12"},
           {"code": "T 1/ä", "clauses": ["4.1"], "text": {"ar": "سؤال"}, "basis": "structural"},
           {"code": "topic-x", "clauses": ["9"], "text": "Is it <so>?", "retired": true},
           {"code": "T-4", "clauses": ["9"], "processes": ["VC"], "text": "Who looks?"}]}
        """);

    public static readonly QualityCatalogue Least = Read("""
        {"format": "electioncore-quality-catalogue", "version": 1, "code": "least", "standard": "Least", "edition": "1", "contentVersion": "1", "title": "Least"}
        """);

    public static readonly Instrument Paper = new("D-7", new PartialDate(2031, 4, 1), "Chair");

    public static readonly QualityScope Scope = new()
    {
        Code = new("SCOPE 1"),
        Title = LocalizedText.Create([new("en", "Scope"), new("ar", "نطاق")]),
        Catalogues = [Catalogue.Code, Least.Code],
        Processes = ["VC"],
        Units = [new("HQ"), new("DISTRICT/3")],
        Sites = [new("SITE-1")],
        Election = "General election 2031",
        Exclusions = [new() { Topic = new("T-4"), Reason = "Nobody looks:\nthere is no place.", Approver = new("CHAIR"), On = Day, Instrument = Paper }],
    };

    public static readonly QualityScope LeastScope = new() { Code = new("S"), Title = new("Least"), Catalogues = [Least.Code] };

    public static readonly Audit Held = new()
    {
        Code = new("AUDIT 1"),
        Title = LocalizedText.Create([new("ar", "تدقيق"), new("fr", "Audit")]),
        Scope = Scope.Code,
        Kind = AuditKind.Surveillance,
        Programme = "P-2031",
        Days = DateRange.Between(new DateOnly(2031, 5, 1), new DateOnly(2031, 5, 4)),
        Phase = "voting",
        Processes = ["VC"],
        Units = [new("DISTRICT/3")],
        Sites = [new("SITE-1")],
        Team =
        [
            new() { Person = new("LEAD"), Role = AuditRole.Lead, Processes = ["VC"], Units = [new("DISTRICT/3")], Competences = ["made up 1", "VC"] },
            new()
            {
                Person = new("AUDITOR"), Waivers = [new() { Unit = new("HQ"), Reason = "Nobody \"else\".", GrantedBy = new("CHAIR"), On = new(2031, 4, 2), Instrument = Paper }],
            },
        ],
        OpenedOn = new(2031, 5, 1),
        ClosedOn = new(2031, 5, 3),
        Approval = new()
        {
            Chain = "reports", Stages = ["head", "board"], SubmittedBy = new("LEAD"), SubmittedOn = new(2031, 5, 3),
            Steps = [new("head", ApprovalDecision.Approved, new("CHAIR"), new(2031, 5, 4), Paper, Comment: "Well.")],
        },
    };

    public static readonly Audit LeastAudit = new() { Code = new("A"), Title = new("Least"), Scope = LeastScope.Code, Days = DateRange.Since(Day) };

    public static readonly EvidenceItem[] Evidence =
    [
        new()
        {
            Code = new("E-1"), Title = LocalizedText.Create([new("en", "Seal register"), new("es", "Registro")]), Kind = EvidenceKind.Record, Reference = "files/seals%20a.pdf",
            Sha256 = new string('a', 64), EffectiveDays = DateRange.Between(new DateOnly(2031, 4, 1), new DateOnly(2031, 5, 1)), CollectedOn = Day, ReceivedOn = Day.AddDays(1),
            LastDay = new(2032, 1, 1), Confidentiality = Confidentiality.Restricted, Unit = new("DISTRICT/3"), Topics = [new("T-2")],
        },
        new() { Code = new("E 2"), Title = new("Shelf"), Reference = "Shelf 4,\nbox [2]", Sha256 = new string('b', 64), CollectedOn = Day },
    ];

    public static readonly Determination[] Determinations =
    [
        Judged("T-2", Judgement.PartlyMet) with
        {
            Unit = new("DISTRICT/3"), Method = AssessmentMethod.Observe, Sample = new(5, 20, "kits"), At = new(7, 30, 15), Note = "Two of *five*\nwithout.", Evidence = [new("E 2"), new("E-1"), new("E-LATER")],
        },
        Judged("T-2", Judgement.Met) with { Method = AssessmentMethod.Interview, Sample = new(3) },
        Judged("T-2", Judgement.NotMet) with { Unit = new("HQ"), Method = AssessmentMethod.Test },
        Judged("T 1/ä", Judgement.NotApplicable) with { Reason = "No election.", Approver = new("CHAIR") },
        Judged("T 1/ä", Judgement.NotAssessed) with { Unit = new("HQ") },
    ];

    /// <summary>A scale of a certification body, with grades that mean something else than their codes say elsewhere.</summary>
    public static readonly GradingScale Scale = new()
    {
        Code = "body-1",
        Name = LocalizedText.Create([new("en", "Grades of a body"), new("ar", "درجات")]),
        Grades = [new("A", LocalizedText.Create([new("en", "Grave"), new("fr", "Grave\nà lever")]), GradeEffect.Major), new("B", new("Slight"), GradeEffect.Minor), new("major", new("Of note"), GradeEffect.None)],
    };

    public static readonly Finding[] Findings =
    [
        new()
        {
            Code = new("F-1"), Audit = Held.Code, Grade = "major", Statement = "Seals are not\nnoted.", ObjectiveEvidence = "Five kits: *two* without numbers.", Topics = [new("T-2"), new("T 1/ä")],
            Catalogue = Catalogue.Code, Unit = new("DISTRICT/3"), Process = "VC", On = Day, By = new("LEAD"), Evidence = [new("E-1")], IsExample = true,
        },
        new() { Code = new("F-2"), Audit = Held.Code, Grade = "PP", Scale = "afnor", Statement = "Room for\nprogress.", ObjectiveEvidence = "Seen.", Topics = [new("T-2")], On = Day, By = new("AUDITOR") },
        new() { Code = new("F-4"), Audit = Held.Code, Grade = "A", Scale = Scale.Code, Statement = "No list.", ObjectiveEvidence = "Asked for.", Topics = [new("T-2")], On = Day, By = new("LEAD") },
        new() { Code = new("F-3"), Audit = Held.Code, Grade = "odd", Scale = "unknown", Statement = "Odd.", ObjectiveEvidence = "Seen.", Topics = [new("T-2")], On = Day, By = new("AUDITOR") },
    ];

    /// <summary>Planned twice, ineffective and open again; one closed; one about a complaint, without steps.</summary>
    public static readonly CorrectiveCase[] Cases = [Long(), new() { Code = new("K-2"), Title = "A complaint", Owner = new("OWNER"), OpenedOn = Day }];

    public static OscalAuditRecords Results => new() { Audit = Held, Scope = Scope, Catalogues = [Catalogue, Least], Determinations = Determinations, Evidence = Evidence, Findings = Findings, Cases = [Cases[0]], Scales = [Scale] };

    public static OscalActionRecords Actions => new() { AsOf = new(2031, 12, 1), Findings = Findings, Cases = Cases, Evidence = Evidence, Scales = [Scale] };

    public static OscalReadOptions Known => new() { Catalogues = [Catalogue, Least] };

    public static Determination Judged(string topic, Judgement judgement) =>
        new() { Audit = Held.Code, Catalogue = Catalogue.Code, Topic = new(topic), Judgement = judgement, Assessor = new("LEAD"), On = Day };

    public static QualityCatalogue Read(string json)
    {
        var reading = CatalogueReader.Read(Encoding.UTF8.GetBytes(json), "made-up.json");
        return reading.Catalogue ?? throw new InvalidOperationException(string.Join('\n', reading.Findings));
    }

    public static async Task<OscalReading> BackAsync(OscalExport export, OscalReadOptions? options = null)
    {
        export.IsWritten.ShouldBeTrue(string.Join('\n', export.Findings));
        return await ReadAsync(Encoding.UTF8.GetString(export.Document.Span), options);
    }

    /// <summary>Reads what was written after some of its text was replaced, which has to be there.</summary>
    public static async Task<OscalReading> BackAsync(OscalExport export, string old, string other, OscalReadOptions? options = null)
    {
        var text = Encoding.UTF8.GetString(export.Document.Span);
        text.ShouldContain(old);
        return await ReadAsync(text.Replace(old, other, StringComparison.Ordinal), options);
    }

    public static async Task<OscalReading> ReadAsync(string text, OscalReadOptions? options = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await OscalReader.ReadAsync(stream, "document.json", options, TestContext.Current.CancellationToken);
    }

    /// <summary>Nothing found, and nothing lost but what the odd grade of F-3 means.</summary>
    public static OscalReading ShouldBeWholeButForTheOddGrade(this OscalReading reading)
    {
        reading.Findings.ShouldBeEmpty();
        var loss = reading.Losses.ShouldHaveSingleItem();
        loss.What.ShouldBe("grade");
        loss.Why.ShouldContain("the grade odd of the finding F-3");
        return reading;
    }

    /// <summary>Nothing found, nothing lost.</summary>
    public static OscalReading ShouldBeWhole(this OscalReading reading)
    {
        reading.Findings.ShouldBeEmpty();
        reading.Losses.ShouldBeEmpty();
        return reading;
    }

    public static string[] Codes(OscalReading reading) => [.. reading.Findings.Select(f => f.Code).Distinct(StringComparer.Ordinal)];

    public static async Task ShouldBeValidAsync(string model, params OscalExport[] exports)
    {
        using var folder = new Folder();
        foreach (var (i, export) in exports.Index())
        {
            await File.WriteAllBytesAsync(folder.File($"{i}.json"), export.Document.ToArray(), TestContext.Current.CancellationToken);
        }

        (await OscalAjv.FaultsAsync(model, exports.Index().Select(e => folder.File($"{e.Index}.json")))).ShouldBeEmpty();
    }

    /// <summary>All that a catalogue says, as a text.</summary>
    public static string All(QualityCatalogue c) => string.Join('\n',
    [
        $"{c.Head with { ReviewedLanguages = ValueList<string>.Empty }}", Text(c.Head.Title), string.Join(',', c.Head.ReviewedLanguages),
        .. c.Processes.Select(p => $"{p.Code} {Text(p.Name)} {p.Phases}"), .. c.Phases.Select(p => $"{p.Code} {Text(p.Name)}"),
        .. c.Clauses.Select(p => $"{p.Number} {Text(p.Title)} {p.Parent}"),
        .. c.Topics.Select(t => $"{t.Code}|{t.Clauses}|{t.Processes}|{Text(t.Text)}|{(t.Evidence is { } e ? Text(e) : "")}|{t.Basis}|{t.OfficialRef}|{t.IsRetired}"),
    ]);

    private static string Text(LocalizedText text) => string.Join(';', text.Tags.Select(t => $"{t}={text.For(t)}"));

    private static CorrectiveCase Long()
    {
        PlannedAction first = new() { Code = "1", Text = "Print\nlists.", Owner = new("PRINTER"), DueOn = new(2031, 6, 1) };
        CorrectiveCase action = new() { Code = new("K 1"), Findings = [new("F-1")], Title = "Seals\nare missing", Owner = new("OWNER"), Unit = new("DISTRICT/3"), OpenedOn = Day };
        CaseEvent Step(CaseStep step, int day, string? text = null, string by = "OWNER") => new() { Step = step, On = Day.AddDays(day), By = new(by), Text = text };
        return action
            .With(Step(CaseStep.Contained, 1, "Kits were held back.") with { Evidence = [new("E-1")] })
            .With(Step(CaseStep.Corrected, 2, "Numbers were *added*.\nAll of them."))
            .With(Step(CaseStep.Analysed, 3) with { Cause = new() { Whys = ["No list.", "Nobody printed it."], Category = CauseCategory.Material } })
            .With(Step(CaseStep.Planned, 4) with { Actions = [first] })
            .With(Step(CaseStep.PlanReturned, 5, "Too late.", "CHAIR"))
            .With(Step(CaseStep.Planned, 6, "Sooner.") with { Actions = [first with { DueOn = new(2031, 5, 20) }, first with { Code = "2 b", Text = "Train." }] })
            .With(Step(CaseStep.PlanAccepted, 7, by: "CHAIR"))
            .With(Step(CaseStep.ActionDone, 8, by: "PRINTER") with { Action = "1" })
            .With(Step(CaseStep.ActionDone, 9, by: "PRINTER") with { Action = "2 b" })
            .With(Step(CaseStep.Implemented, 10))
            .With(Step(CaseStep.FoundIneffective, 40, "Again without.", "LEAD"))
            .With(Step(CaseStep.Reopened, 41, "Once more.", "LEAD"));
    }
}
