using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How venues are stored.</summary>
internal sealed class VenueTable : FactTable<Venue>
{
    public VenueTable()
        : base("cap_venue", "venue", "code", v => v.Name)
    {
        Localized("name", v => v.Name, isRequired: true);
        Code("place", "place", v => v.Place.Value, isRequired: true);
        Integer("rooms", v => v.Rooms, isRequired: true);
        Integer("seats", v => v.Seats, isRequired: true);
        Decimal("latitude", v => v.Latitude);
        Decimal("longitude", v => v.Longitude);
        Text("cost_per_room_day", v => v.CostPerRoomDay?.ToString());
    }

    protected override Venue ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Name = row.RequiredLocalized("name"),
        Place = new(row.RequiredText("place")),
        Rooms = row.RequiredInteger("rooms"),
        Seats = row.RequiredInteger("seats"),
        Latitude = row.Decimal("latitude"),
        Longitude = row.Decimal("longitude"),
        CostPerRoomDay = row.Text("cost_per_room_day") is { } cost ? Money.Parse(cost, provider: null) : null,
    };
}
