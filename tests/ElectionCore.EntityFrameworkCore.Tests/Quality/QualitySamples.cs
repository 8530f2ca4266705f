using ElectionCore.Quality;

namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>A state of every kind of fact of the Quality module: with every part set, and with none that may be left out.</summary>
internal static class QualitySamples
{
    private static readonly LocalizedText s_name = LocalizedText.Create([new("en", "A \"name\""), new("ur", "نام")]);
    private static readonly Instrument s_order = new("F.1(2)/2024", new PartialDate(2024, 1), "Secretary");
    private static readonly DateRange s_days = DateRange.Between(new DateOnly(2024, 1, 1), new DateOnly(2024, 2, 9));
    private static readonly DateOnly s_day = new(2024, 1, 15);
    private static readonly PersonRef s_person = new("p-1");
    private static readonly PersonRef s_other = new("p-2");
    private static readonly UnitCode s_unit = new("OPS");
    private static readonly ScopeCode s_scope = new("GE-2024");
    private static readonly CatalogueCode s_catalogue = new("iso-ts-54001-2019");
    private static readonly TopicCode s_topic = new("EP-VC-07");
    private static readonly EvidenceCode s_evidence = new("E-1");
    private static readonly FindingCode s_finding = new("F-1");

    private static readonly Approval s_approval = new()
    {
        Chain = "wing", Stages = ["head", "secretary"], SubmittedBy = s_person, SubmittedOn = s_day,
        Steps = [new("head", ApprovalDecision.Approved, s_other, s_day, s_order, new PersonRef("p-3"), "Seen")],
    };

    /// <summary>Every kind once, with every part.</summary>
    public static IReadOnlyList<IFactState> Full { get; } =
    [
        new QualityScope
        {
            Code = s_scope, Title = s_name, Catalogues = [s_catalogue, new("iso-9001-2015")], Processes = ["VC", "CR"], Units = [s_unit], Sites = [new("D1")], Election = "General election of 2024",
            Exclusions = [new() { Topic = new("EP-EL-09"), Reason = "No machines are used", Approver = s_other, On = s_day, Instrument = s_order }],
        },
        new TopicAssignment { Scope = s_scope, Topic = s_topic, Unit = s_unit },
        new OfficialReference { Catalogue = s_catalogue, Topic = s_topic, Reference = "8.5.1 b)" },
        new AuditProgramme { Code = "AP-2024", Title = s_name, Scope = s_scope, Days = s_days, Objectives = s_name, Owner = s_person, Approval = s_approval },
        new Audit
        {
            Code = new("A-1"), Title = s_name, Scope = s_scope, Kind = AuditKind.Stage2, Programme = "AP-2024", Days = s_days, Phase = "voting", Processes = ["VC"], Units = [s_unit], Sites = [new("D1")],
            Team =
            [
                new()
                {
                    Person = s_person, Role = AuditRole.Lead, Processes = ["VC", "CR"], Units = [new("IT")], Competences = ["iso-ts-54001-2019", "VC"],
                    Waivers = [new() { Unit = new("IT"), Reason = "Nobody else knows the system", GrantedBy = new("p-9"), On = s_day, Instrument = s_order }],
                },
                new() { Person = s_other },
            ],
            OpenedOn = s_day, ClosedOn = s_day.AddDays(2), Approval = s_approval,
        },
        new Determination
        {
            Audit = new("A-1"), Catalogue = s_catalogue, Topic = s_topic, Unit = s_unit, Judgement = Judgement.NotApplicable, Method = AssessmentMethod.Observe, Sample = new(12, 40, "kits of district 3"),
            Assessor = s_person, On = s_day, At = new TimeOnly(8, 5, 30, 250), Note = "Seals were \"checked\"", Reason = "No such kits", Approver = s_other, Evidence = [s_evidence, new("E-2")],
        },
        new CertificationCycle
        {
            Code = "C-2024", Scope = s_scope, Catalogue = s_catalogue, Body = "A certification body", DecidedOn = s_day, AccreditationBody = "An accreditation body", ApprovedOn = s_day.AddDays(20),
            LastDay = s_day.AddYears(3),
        },
        new EvidenceItem
        {
            Code = s_evidence, Title = s_name, Kind = EvidenceKind.Observation, Reference = "Shelf 4, file 12", Sha256 = new('a', 64), EffectiveDays = s_days, CollectedOn = s_day, ReceivedOn = s_day.AddDays(1),
            LastDay = s_day.AddYears(1), Confidentiality = Confidentiality.Restricted, Unit = s_unit, Topics = [s_topic, new("EP-VC-08")],
        },
        new GradingScale { Code = "afnor", Name = s_name, Grades = [new("NCMaj", s_name, GradeEffect.Major), new("NCMin", new("Minor"), GradeEffect.Minor), new("PF", new("Strong"), GradeEffect.None)] },
        new Finding
        {
            Code = s_finding, Audit = new AuditCode("A-1"), Scale = "afnor", Grade = "NCMaj", Statement = "Seals are not recorded", ObjectiveEvidence = "28 of 40 forms lack the number", Topics = [s_topic, new("EP-VC-08")],
            Catalogue = s_catalogue, Unit = s_unit, Process = "VC", On = s_day, By = s_person, Evidence = [s_evidence], IsExample = true,
        },
        new CorrectiveCase
        {
            Code = new("K-1"), Findings = [s_finding, new("F-2")], Title = "Seals", Owner = s_person, Unit = s_unit, OpenedOn = s_day,
            Steps =
            [
                Step(CaseStep.Contained, 1) with { Text = "Forms were \"collected\"", Evidence = [s_evidence] }, Step(CaseStep.Corrected, 1) with { Text = "Numbers were added" },
                Step(CaseStep.Analysed, 2) with { Cause = new() { Whys = ["The form has no field", "The form is of 2013"], Category = CauseCategory.Material } },
                Step(CaseStep.Planned, 3) with { Actions = [new() { Code = "1", Text = "A new form", Owner = s_person, DueOn = s_day.AddDays(30) }] },
                Step(CaseStep.PlanAccepted, 4) with { By = s_other }, Step(CaseStep.ActionDone, 20) with { Action = "1" }, Step(CaseStep.Implemented, 21),
                Step(CaseStep.FoundEffective, 60) with { By = s_other, Text = "All of 40 forms have it", Evidence = [s_evidence] },
            ],
        },
        new ControlledDocument
        {
            Code = new("DOC-1"), Revision = "3", Title = s_name, Kind = DocumentKind.Manual, Owner = s_unit, Reference = "https://example.org/m.pdf?v=3", ReviewedFrom = s_day, Approval = s_approval,
            ApprovedOn = s_day.AddDays(5), EffectiveFrom = s_day.AddDays(9), SupersededOn = s_day.AddYears(2), RetentionMonths = 60, Topics = [s_topic], RestsOn = [new("LAW-2017")],
        },
        new QualityObjective
        {
            Code = "O-1", Title = s_name, Process = "CR", Owner = s_person, DueOn = s_day, Target = 2.50m, UnitOfMeasure = "days", IsDescending = true, Measured = 3.25m, MeasuredOn = s_day.AddDays(-9),
        },
        new ProcessSheet
        {
            Code = "P-VC", Title = s_name, ElectoralProcess = "VC", Owner = s_unit, Units = [new("IT"), new("TRN")], Inputs = ["Roll", "Kits"], Outputs = ["Sealed boxes"],
            Indicators = [new("queue", s_name, 15.5m, 22, s_day), new("seals", new("Seals"))],
        },
        new ServiceFeedback
        {
            Code = "FB-1", Kind = FeedbackKind.Suggestion, ReceivedAt = new(2024, 2, 8, 23, 40, 5, 123, TimeSpan.FromHours(5)), Channel = "counter", Summary = "The queue was long", Unit = s_unit, Process = "VC",
            AnsweredOn = s_day.AddDays(40), HandedOverTo = "Tribunal", HandedOverAt = new(2024, 2, 9, 0, 5, 0, TimeSpan.FromHours(4.5)), Case = new CorrectiveCaseCode("K-1"),
        },
        new SupplierEvaluation
        {
            Code = "SE-1", Supplier = "A printer", Service = "Ballot papers", On = s_day, Evaluator = s_person, Criteria = [new("On time", 4, 5), new("Price", points: null, 3)], IsApproved = true,
        },
        new QualityRisk
        {
            Code = "R-1", Title = s_name, IsOpportunity = true, Process = "EL", Phase = "operations", Likelihood = 4, Impact = 5, Treatment = "A second road", Owner = s_person, ReviewedOn = s_day, IsEffective = true,
        },
        new ManagementReview
        {
            Code = "MR-1", On = s_day, Participants = [s_person, s_other], Inputs = [new(ReviewInputKind.Suppliers, "1 of 1 approved"), new(ReviewInputKind.EarlierDecisions, "None")],
            Decisions = [new("A new form", s_other, s_day.AddDays(30), s_day.AddDays(12)), new("A second road", s_person, s_day.AddDays(90))],
        },
    ];

    /// <summary>Every kind once, of the same thing, with only what it must have.</summary>
    public static IReadOnlyList<IFactState> Bare { get; } =
    [
        new QualityScope { Code = s_scope, Title = new("Election"), Catalogues = [s_catalogue] }, new TopicAssignment { Scope = s_scope, Topic = s_topic, Unit = s_unit },
        new OfficialReference { Catalogue = s_catalogue, Topic = s_topic, Reference = "8.5" }, new AuditProgramme { Code = "AP-2024", Title = new("Programme"), Scope = s_scope, Days = DateRange.Since(s_day) },
        new Audit { Code = new("A-1"), Title = new("Audit"), Scope = s_scope, Days = s_days },
        new Determination { Audit = new("A-1"), Catalogue = s_catalogue, Topic = s_topic, Unit = s_unit, Judgement = Judgement.Met, Assessor = s_person, On = s_day, Sample = new(1) },
        new CertificationCycle { Code = "C-2024", Scope = s_scope, Catalogue = s_catalogue, Body = "A certification body" },
        new EvidenceItem { Code = s_evidence, Title = new("Photograph"), Reference = "Shelf 4", CollectedOn = s_day },
        new GradingScale { Code = "afnor", Name = new("Scale"), Grades = [new("PF", new("Strong"), GradeEffect.None)] },
        new Finding { Code = s_finding, Grade = "minor", Statement = "No seals", ObjectiveEvidence = "Seen", Topics = [s_topic], On = s_day, By = s_person },
        new CorrectiveCase { Code = new("K-1"), Title = "Seals", Owner = s_person, OpenedOn = s_day }, new ControlledDocument { Code = new("DOC-1"), Revision = "3", Title = new("Manual") },
        new QualityObjective { Code = "O-1", Title = new("Fast"), DueOn = s_day, Target = 0 }, new ProcessSheet { Code = "P-VC", Title = new("Voting"), Owner = s_unit },
        new ServiceFeedback { Code = "FB-1", ReceivedAt = new(2024, 2, 8, 8, 0, 0, TimeSpan.Zero), Summary = "Thanks" },
        new SupplierEvaluation { Code = "SE-1", Supplier = "A printer", Service = "Ballot papers", On = s_day, Evaluator = s_person, Criteria = [new("On time", points: null, 1)], IsApproved = false },
        new QualityRisk { Code = "R-1", Title = new("Flood"), Likelihood = 1, Impact = 1 }, new ManagementReview { Code = "MR-1", On = s_day },
    ];

    private static CaseEvent Step(CaseStep step, int days) => new() { Step = step, On = s_day.AddDays(days), By = s_person };
}
