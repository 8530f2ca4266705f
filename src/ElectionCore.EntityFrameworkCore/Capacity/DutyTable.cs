using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How duties are stored.</summary>
internal sealed class DutyTable : FactTable<Duty>
{
    public DutyTable()
        : base("cap_duty", "duty", "code")
    {
        Code("person", "person", d => d.Person.Value, isRequired: true);
        Code("role", "role", d => d.Role.Value, isRequired: true);
        Code("station", "place", d => d.Station.Value, isRequired: true);
        Boolean("is_reserve", d => d.IsReserve);
        Instrument("posted_by", d => d.Order);
        Days("days", d => d.Days, isRequired: true);
        Code("replaces", "duty", d => d.Replaces?.Value);
    }

    protected override Duty ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Person = new(row.RequiredText("person")),
        Role = new(row.RequiredText("role")),
        Station = new(row.RequiredText("station")),
        IsReserve = row.Boolean("is_reserve"),
        Order = row.Instrument("posted_by"),
        Days = row.RequiredDays("days"),
        Replaces = row.Text("replaces") is { } earlier ? new DutyCode(earlier) : null,
    };
}
