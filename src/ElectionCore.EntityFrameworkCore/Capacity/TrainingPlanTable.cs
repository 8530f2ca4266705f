using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How training plans are stored.</summary>
internal sealed class TrainingPlanTable : FactTable<TrainingPlan>
{
    public TrainingPlanTable()
        : base("cap_training_plan", "training-plan", "code", p => p.Title)
    {
        AllReferencesAreColumns = false;
        Localized("title", p => p.Title, isRequired: true);
        Days("days", p => p.Days, isRequired: true);
        Items("items", p => p.Items);
        Part("approval", p => p.Approval);
    }

    protected override TrainingPlan ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Title = row.RequiredLocalized("title"),
        Days = row.RequiredDays("days"),
        Items = row.Items<TrainingPlanItem>("items"),
        Approval = row.Part<Approval>("approval"),
    };
}
