using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The risks of a plan.</summary>
internal sealed class RiskTable(PlanCode plan) : PlanningTable<Risk>
{
    private static readonly ScalarField<RiskCode> Code = Interchange.Fields.Code<RiskCode>("code");
    private static readonly ScalarField<PlanCode> Plan = Interchange.Fields.Code<PlanCode>("plan");
    private static readonly ScalarField<SubjectRef> Threatens = PlanFields.Subject("threatens");
    private static readonly LocalizedField Title = Interchange.Fields.Localized("title");
    private static readonly ScalarField<string> Category = Interchange.Fields.Text("category");
    private static readonly ScalarField<int> Likelihood = Interchange.Fields.Integer("likelihood", minimum: 1);
    private static readonly ScalarField<int> Impact = Interchange.Fields.Integer("impact", minimum: 1);
    private static readonly ScalarField<RiskTreatment> Treatment = Interchange.Fields.Word<RiskTreatment>("treatment");
    private static readonly LocalizedField TreatmentPlan = Interchange.Fields.Localized("treatment_plan");
    private static readonly ListField<ActivityCode> Activities = Interchange.Fields.Codes<ActivityCode>("activities");
    private static readonly ScalarField<UnitCode> Owner = Interchange.Fields.Code<UnitCode>("owner");
    private static readonly ScalarField<DateOnly> IdentifiedOn = Interchange.Fields.Day("identified_on");
    private static readonly ScalarField<DateOnly> ReviewOn = Interchange.Fields.Day("review_on");
    private static readonly ScalarField<RiskStatus> Status = Interchange.Fields.Word<RiskStatus>("status");
    private static readonly ScalarField<RecordStanding> Standing = Interchange.Fields.Word<RecordStanding>("standing");

    public override string Name => "risks";

    public override IReadOnlyList<Field> Fields { get; } =
    [
        Code, Threatens, Title, Category, Likelihood, Impact, Treatment, TreatmentPlan, Activities, Owner, IdentifiedOn, ReviewOn,
        Status, Standing, Plan,
    ];

    public override Risk? Read(RowReader row)
    {
        var (code, own, threatens, title) = (row.Required(Code), row.Or(Plan, plan), row.Value(Threatens), row.Required(Title));
        var (category, likelihood, impact) = (row.Text(Category), row.Value(Likelihood), row.Value(Impact));
        var (treatment, how, activities) = (row.Or(Treatment, default), row.Localized(TreatmentPlan), row.List(Activities));
        var (owner, identified, review) = (row.Value(Owner), row.Value(IdentifiedOn), row.Value(ReviewOn));
        var (status, standing) = (row.Or(Status, default), row.Or(Standing, default));
        return row.Make(() => new Risk
        {
            Code = code,
            Plan = own,
            Threatens = threatens,
            Title = title,
            Category = category,
            Likelihood = likelihood,
            Impact = impact,
            Treatment = treatment,
            TreatmentPlan = how,
            Activities = activities,
            Owner = owner,
            IdentifiedOn = identified,
            ReviewOn = review,
            Status = status,
            Standing = standing,
        });
    }

    public override void Write(Risk state, RowWriter row)
    {
        row.Put(Code, state.Code);
        row.PutIf(Threatens, state.Threatens);
        row.Localized(Title, state.Title);
        row.PutIf(Category, state.Category);
        row.PutIf(Likelihood, state.Likelihood);
        row.PutIf(Impact, state.Impact);
        row.PutUnless(Treatment, state.Treatment, default);
        row.PutIf(TreatmentPlan, state.TreatmentPlan);
        row.Put(Activities, state.Activities);
        row.PutIf(Owner, state.Owner);
        row.PutIf(IdentifiedOn, state.IdentifiedOn);
        row.PutIf(ReviewOn, state.ReviewOn);
        row.PutUnless(Status, state.Status, default);
        row.PutUnless(Standing, state.Standing, default);
        row.PutUnless(Plan, state.Plan, plan);
    }
}
