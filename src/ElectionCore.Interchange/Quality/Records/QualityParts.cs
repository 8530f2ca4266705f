using System.Text.Json.Serialization.Metadata;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>The arrays of a document about quality, in their order: what is named by others comes before them.</summary>
internal static class QualityParts
{
    private static readonly RecordForms Forms = new(QualityJsonContext.Default);

    private static readonly LocalizedText Text = new("x");
    private static readonly DateOnly Day = new(2000, 1, 1);

    /// <summary>An audit by itself.</summary>
    public static JsonTypeInfo<Audit> AuditForm { get; } = Forms.Of<Audit>();

    public static IReadOnlyList<RecordPart> All { get; } =
    [
        Forms.Part("scopes", new QualityScope { Code = new("x"), Title = Text, Catalogues = [new("x")] }),
        Forms.Part("topicAssignments", new TopicAssignment { Scope = new("x"), Topic = new("x"), Unit = new("x") }),
        Forms.Part("officialReferences", new OfficialReference { Catalogue = new("x"), Topic = new("x"), Reference = "x" }),
        Forms.Part("auditProgrammes", new AuditProgramme { Code = "x", Title = Text, Scope = new("x"), Days = DateRange.Since(Day) }),
        Forms.Part("audits", new Audit { Code = new("x"), Title = Text, Scope = new("x"), Days = DateRange.Since(Day) }),
        Forms.Part("evidence", new EvidenceItem { Code = new("x"), Title = Text, Reference = "x", CollectedOn = Day }),
        Forms.Part("determinations", new Determination
        {
            Audit = new("x"), Catalogue = new("x"), Topic = new("x"), Judgement = Judgement.NotAssessed, Assessor = new("x"), On = Day,
        }),
        Forms.Part("certificationCycles", new CertificationCycle { Code = "x", Scope = new("x"), Catalogue = new("x"), Body = "x" }),
        Forms.Part("gradingScales", new GradingScale { Code = "x", Name = Text, Grades = [new("x", Text, GradeEffect.None)] }),
        Forms.Part("findings", new Finding
        {
            Code = new("x"), Grade = "x", Statement = "x", ObjectiveEvidence = "x", Topics = [new("x")], On = Day, By = new("x"),
        }),
        Forms.Part("correctiveCases", new CorrectiveCase { Code = new("x"), Title = "x", Owner = new("x"), OpenedOn = Day }),
        Forms.Part("documents", new ControlledDocument { Code = new("x"), Revision = "x", Title = Text }),
        Forms.Part("objectives", new QualityObjective { Code = "x", Title = Text, DueOn = Day, Target = 0 }),
        Forms.Part("processes", new ProcessSheet { Code = "x", Title = Text, Owner = new("x") }),
        Forms.Part("feedback", new ServiceFeedback { Code = "x", ReceivedAt = DateTimeOffset.UnixEpoch, Summary = "x" }),
        Forms.Part("supplierEvaluations", new SupplierEvaluation
        {
            Code = "x", Supplier = "x", Service = "x", On = Day, Evaluator = new("x"), Criteria = [new("x", 0, 1)], IsApproved = false,
        }),
        Forms.Part("risks", new QualityRisk { Code = "x", Title = Text, Likelihood = 1, Impact = 1 }),
        Forms.Part("managementReviews", new ManagementReview { Code = "x", On = Day }),
    ];
}
