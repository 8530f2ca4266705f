using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How hours of facilitation are stored.</summary>
internal sealed class FacilitationRecordTable : FactTable<FacilitationRecord>
{
    public FacilitationRecordTable()
        : base("cap_facilitation", "facilitation", "key")
    {
        Code("person", "person", f => f.Person.Value, isRequired: true);
        Text("activity", f => f.Activity, isRequired: true);
        Date("facilitated_on", f => f.On, isRequired: true);
        Integer("minutes", f => f.Minutes);
        Text("category", f => f.Category);
        Text("programme", f => f.Programme);
        Text("supervised", f => f.IsSupervised switch { true => "yes", false => "no", _ => null });
        Code("supervisor", "person", f => f.Supervisor?.Value);
        Code("session", "training-session", f => f.Session?.Value);
    }

    protected override FacilitationRecord ReadState(FactReader row) => new()
    {
        Person = new(row.RequiredText("person")),
        Activity = row.RequiredText("activity"),
        On = row.RequiredDate("facilitated_on"),
        Minutes = row.Integer("minutes"),
        Category = row.Text("category"),
        Programme = row.Text("programme"),
        IsSupervised = row.Text("supervised") is { } supervised ? supervised == "yes" : null,
        Supervisor = row.Text("supervisor") is { } person ? new PersonRef(person) : null,
        Session = row.Text("session") is { } session ? new SessionCode(session) : null,
    };
}
