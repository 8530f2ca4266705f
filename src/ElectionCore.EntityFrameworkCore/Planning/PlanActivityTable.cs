using ElectionCore.Planning;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How activities are stored.</summary>
internal sealed class PlanActivityTable : FactTable<PlanActivity>
{
    public PlanActivityTable()
        : base("plan_activity", "plan-activity", "code", a => a.Title)
    {
        AllReferencesAreColumns = false;
        Code("plan", "plan", a => a.Plan.Value, isRequired: true);
        Code("element", "plan-element", a => a.Element?.Value);
        Localized("title", a => a.Title, isRequired: true);
        Code("owner", "unit", a => a.Owner?.Value);
        Days("planned", a => a.Planned);
        Integer("duration_days", a => a.DurationDays);
        Days("actual", a => a.Actual);
        Items("dependencies", a => a.Dependencies);
        Items("budget", a => a.Budget);
        Items("indicators", a => a.Indicators);
        Items("participants", a => a.Participants);
        Items("places", a => a.Places);
        Text("audience", a => a.Audience);
        Word<RecordStanding>("standing", a => a.Standing);
        Text("source", a => a.Source);
    }

    protected override PlanActivity ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Plan = new(row.RequiredText("plan")),
        Element = row.Text("element") is { } element ? new PlanElementCode(element) : null,
        Title = row.RequiredLocalized("title"),
        Owner = row.Text("owner") is { } owner ? new UnitCode(owner) : null,
        Planned = row.Days("planned"),
        DurationDays = row.Integer("duration_days"),
        Actual = row.Days("actual"),
        Dependencies = row.Items<ActivityDependency>("dependencies"),
        Budget = row.Items<BudgetLine>("budget"),
        Indicators = row.Items<IndicatorCode>("indicators"),
        Participants = row.Items<Participant>("participants"),
        Places = row.Items<PlaceCode>("places"),
        Audience = row.Text("audience"),
        Standing = row.Word<RecordStanding>("standing"),
        Source = row.Text("source"),
    };
}
