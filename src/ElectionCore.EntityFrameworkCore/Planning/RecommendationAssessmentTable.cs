using ElectionCore.Planning;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How assessments of recommendations are stored.</summary>
internal sealed class RecommendationAssessmentTable : FactTable<RecommendationAssessment>
{
    public RecommendationAssessmentTable()
        : base("plan_recommendation_assessment", "recommendation-assessment", "code")
    {
        Code("recommendation", "recommendation", a => a.Recommendation.Value, isRequired: true);
        Word<AssessorKind>("assessor_kind", a => a.AssessorKind);
        Text("assessor", a => a.Assessor, isRequired: true);
        Date("on_day", a => a.On, isRequired: true);
        Code("scale", "assessment-scale", a => a.Scale, isRequired: true);
        Text("grade", a => a.Grade, isRequired: true);
        Items("evidence", a => a.Evidence);
        Text("comment", a => a.Comment);
        Word<RecordStanding>("standing", a => a.Standing);
    }

    protected override RecommendationAssessment ReadState(FactReader row) => new()
    {
        Code = row.Key,
        Recommendation = new(row.RequiredText("recommendation")),
        AssessorKind = row.Word<AssessorKind>("assessor_kind"),
        Assessor = row.RequiredText("assessor"),
        On = row.RequiredDate("on_day"),
        Scale = row.RequiredText("scale"),
        Grade = row.RequiredText("grade"),
        Evidence = row.Items<EvidenceLink>("evidence"),
        Comment = row.Text("comment"),
        Standing = row.Word<RecordStanding>("standing"),
    };
}
