using ElectionCore.Planning;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How elements of plans are stored.</summary>
internal sealed class PlanElementTable : FactTable<PlanElement>
{
    public PlanElementTable()
        : base("plan_element", "plan-element", "code", e => e.Title)
    {
        AllReferencesAreColumns = false;
        Code("plan", "plan", e => e.Plan.Value, isRequired: true);
        Text("level", e => e.Level, isRequired: true);
        Code("parent", "plan-element", e => e.Parent?.Value);
        Text("number", e => e.Number);
        Localized("title", e => e.Title, isRequired: true);
        Localized("description", e => e.Description);
        Items("owners", e => e.Owners);
        Days("period", e => e.Period);
        Text("period_waiver", e => e.PeriodWaiver);
        Decimal("weight", e => e.Weight);
        Word<ResultType>("result_type", e => e.ResultType);
        Localized("assumptions", e => e.Assumptions);
        Items("alignments", e => e.Alignments);
        Items("follows", e => e.Follows);
        Items("serves", e => e.Serves);
        Part("self_report", e => e.SelfReport);
        Word<RecordStanding>("standing", e => e.Standing);
        Text("source", e => e.Source);
    }

    protected override PlanElement ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Plan = new(row.RequiredText("plan")),
        Level = row.RequiredText("level"),
        Parent = row.Text("parent") is { } parent ? new PlanElementCode(parent) : null,
        Number = row.Text("number"),
        Title = row.RequiredLocalized("title"),
        Description = row.Localized("description"),
        Owners = row.Items<UnitCode>("owners"),
        Period = row.Days("period"),
        PeriodWaiver = row.Text("period_waiver"),
        Weight = row.Decimal("weight"),
        ResultType = row.Word<ResultType>("result_type"),
        Assumptions = row.Localized("assumptions"),
        Alignments = row.Items<Alignment>("alignments"),
        Follows = row.Items<PlanElementCode>("follows"),
        Serves = row.Items<PlanElementCode>("serves"),
        SelfReport = row.Part<SelfReport>("self_report"),
        Standing = row.Word<RecordStanding>("standing"),
        Source = row.Text("source"),
    };
}
