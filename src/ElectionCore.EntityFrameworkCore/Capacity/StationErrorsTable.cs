using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How errors in the forms of stations are stored.</summary>
internal sealed class StationErrorsTable : FactTable<StationErrors>
{
    public StationErrorsTable()
        : base("cap_station_errors", "station-errors", "key")
    {
        Code("station", "place", e => e.Station.Value, isRequired: true);
        Text("form", e => e.Form, isRequired: true);
        Date("election_day", e => e.On, isRequired: true);
        Integer("entries", e => e.Entries, isRequired: true);
        Integer("errors", e => e.Errors, isRequired: true);
    }

    protected override StationErrors ReadState(FactReader row) => new()
    {
        Station = new(row.RequiredText("station")),
        Form = row.RequiredText("form"),
        On = row.RequiredDate("election_day"),
        Entries = row.RequiredInteger("entries"),
        Errors = row.RequiredInteger("errors"),
    };
}
