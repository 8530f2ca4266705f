using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How the posts of stations are stored.</summary>
internal sealed class StationNeedTable : FactTable<StationNeed>
{
    public StationNeedTable()
        : base("cap_station_need", "station-need", "key")
    {
        Code("station", "place", n => n.Station.Value, isRequired: true);
        Code("place", "place", n => n.Place.Value, isRequired: true);
        Code("role", "role", n => n.Role.Value, isRequired: true);
        Integer("posts", n => n.Posts, isRequired: true);
        Word<SessionGroup>("station_group", n => n.Group);
    }

    protected override StationNeed ReadState(FactReader row) => new()
    {
        Station = new(row.RequiredText("station")),
        Place = new(row.RequiredText("place")),
        Role = new(row.RequiredText("role")),
        Posts = row.RequiredInteger("posts"),
        Group = row.Word<SessionGroup>("station_group"),
    };
}
