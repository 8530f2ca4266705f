using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How what observers saw of people at work is stored.</summary>
internal sealed class PracticeObservationTable : FactTable<PracticeObservation>
{
    public PracticeObservationTable()
        : base("cap_practice", "practice-observation", "key")
    {
        Code("station", "place", o => o.Station.Value, isRequired: true);
        Code("role", "role", o => o.Role.Value, isRequired: true);
        Code("person", "person", o => o.Person?.Value);
        Text("item", o => o.Item, isRequired: true);
        Word<PracticeResult>("result", o => o.Result);
        Text("observer", o => o.Observer, isRequired: true);
        Date("observed_on", o => o.On, isRequired: true);
    }

    protected override PracticeObservation ReadState(FactReader row) => new()
    {
        Station = new(row.RequiredText("station")),
        Role = new(row.RequiredText("role")),
        Person = row.Text("person") is { } person ? new PersonRef(person) : null,
        Item = row.RequiredText("item"),
        Result = row.Word<PracticeResult>("result"),
        Observer = row.RequiredText("observer"),
        On = row.RequiredDate("observed_on"),
    };
}
