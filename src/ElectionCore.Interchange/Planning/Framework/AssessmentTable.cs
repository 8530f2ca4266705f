using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>How far recommendations are found to be followed.</summary>
internal sealed class AssessmentTable : PlanningTable<RecommendationAssessment>
{
    private static readonly ScalarField<string> Code = Interchange.Fields.Key("code");
    private static readonly ScalarField<RecommendationCode> Recommendation = Interchange.Fields.Code<RecommendationCode>("recommendation");
    private static readonly ScalarField<AssessorKind> Kind = Interchange.Fields.Word<AssessorKind>("assessor_kind");
    private static readonly ScalarField<string> Assessor = Interchange.Fields.Text("assessor");
    private static readonly ScalarField<DateOnly> On = Interchange.Fields.Day("on");
    private static readonly ScalarField<string> Scale = Interchange.Fields.Key("scale");
    private static readonly ScalarField<string> Grade = Interchange.Fields.Key("grade");
    private static readonly RecordsField<EvidenceLink> Evidence = PlanParts.Evidence("evidence");
    private static readonly ScalarField<string> Comment = Interchange.Fields.Text("comment");
    private static readonly ScalarField<RecordStanding> Standing = Interchange.Fields.Word<RecordStanding>("standing");

    public override string Name => "assessments";

    public override IReadOnlyList<Field> Fields { get; } = [Code, Recommendation, Kind, Assessor, On, Scale, Grade, Evidence, Comment, Standing];

    public override RecommendationAssessment? Read(RowReader row)
    {
        var (code, recommendation, kind, assessor) = (row.Required(Code), row.Required(Recommendation), row.Required(Kind), row.Required(Assessor));
        var (on, scale, grade) = (row.Required(On), row.Required(Scale), row.Required(Grade));
        var (evidence, comment, standing) = (row.Records(Evidence), row.Text(Comment), row.Or(Standing, default));
        return row.Make(() => new RecommendationAssessment
        {
            Code = code,
            Recommendation = recommendation,
            AssessorKind = kind,
            Assessor = assessor,
            On = on,
            Scale = scale,
            Grade = grade,
            Evidence = evidence,
            Comment = comment,
            Standing = standing,
        });
    }

    public override void Write(RecommendationAssessment state, RowWriter row)
    {
        row.Put(Code, state.Code);
        row.Put(Recommendation, state.Recommendation);
        row.Put(Kind, state.AssessorKind);
        row.Put(Assessor, state.Assessor);
        row.Put(On, state.On);
        row.Put(Scale, state.Scale);
        row.Put(Grade, state.Grade);
        row.PutAny(Evidence, state.Evidence);
        row.PutIf(Comment, state.Comment);
        row.PutUnless(Standing, state.Standing, default);
    }
}
