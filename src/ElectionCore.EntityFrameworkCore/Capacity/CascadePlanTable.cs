using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How cascade plans are stored: input and result whole, as documents.</summary>
internal sealed class CascadePlanTable : FactTable<CascadePlanRecord>
{
    public CascadePlanTable()
        : base("cap_cascade_plan", "cascade-plan", "code", p => p.Title)
    {
        Localized("title", p => p.Title, isRequired: true);
        Days("days", p => p.Days, isRequired: true);
        Text("request", p => p.Request, isRequired: true);
        Text("result", p => p.Result, isRequired: true);
        Code("replaces", "cascade-plan", p => p.Replaces?.Value);
        Part("approval", p => p.Approval);
    }

    protected override CascadePlanRecord ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Title = row.RequiredLocalized("title"),
        Days = row.RequiredDays("days"),
        Request = row.RequiredText("request"),
        Result = row.RequiredText("result"),
        Replaces = row.Text("replaces") is { } earlier ? new CascadePlanCode(earlier) : null,
        Approval = row.Part<Approval>("approval"),
    };
}
