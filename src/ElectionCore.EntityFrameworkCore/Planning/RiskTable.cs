using ElectionCore.Planning;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How risks are stored.</summary>
internal sealed class RiskTable : FactTable<Risk>
{
    public RiskTable()
        : base("plan_risk", "risk", "code", r => r.Title)
    {
        AllReferencesAreColumns = false;
        Code("plan", "plan", r => r.Plan.Value, isRequired: true);
        Text("threatens", r => r.Threatens?.ToString());
        Localized("title", r => r.Title, isRequired: true);
        Text("category", r => r.Category);
        Integer("likelihood", r => r.Likelihood);
        Integer("impact", r => r.Impact);
        Word<RiskTreatment>("treatment", r => r.Treatment);
        Localized("treatment_plan", r => r.TreatmentPlan);
        Items("activities", r => r.Activities);
        Code("owner", "unit", r => r.Owner?.Value);
        Date("identified_on", r => r.IdentifiedOn);
        Date("review_on", r => r.ReviewOn);
        Word<RiskStatus>("status", r => r.Status);
        Word<RecordStanding>("standing", r => r.Standing);
    }

    protected override Risk ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Plan = new(row.RequiredText("plan")),
        Threatens = row.Text("threatens") is { } subject ? SubjectRef.Parse(subject, provider: null) : null,
        Title = row.RequiredLocalized("title"),
        Category = row.Text("category"),
        Likelihood = row.Integer("likelihood"),
        Impact = row.Integer("impact"),
        Treatment = row.Word<RiskTreatment>("treatment"),
        TreatmentPlan = row.Localized("treatment_plan"),
        Activities = row.Items<ActivityCode>("activities"),
        Owner = row.Text("owner") is { } owner ? new UnitCode(owner) : null,
        IdentifiedOn = row.Date("identified_on"),
        ReviewOn = row.Date("review_on"),
        Status = row.Word<RiskStatus>("status"),
        Standing = row.Word<RecordStanding>("standing"),
    };
}
