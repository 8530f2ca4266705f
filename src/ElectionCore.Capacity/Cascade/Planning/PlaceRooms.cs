namespace ElectionCore.Capacity;

/// <summary>The rooms of places, regions and the nation, and what they take.</summary>
internal sealed class PlaceRooms
{
    private readonly Dictionary<CascadeArea, (long? Rooms, int? Capacity)> _areas = [];

    public PlaceRooms(IEnumerable<CascadePlace> places)
    {
        foreach (var place in places)
        {
            var area = CascadeArea.Of(place);
            foreach (var level in Enum.GetValues<CascadeLevel>())
            {
                var at = area.At(level);
                var (rooms, capacity) = _areas.TryGetValue(at, out var known) ? known : (0, null);
                _areas[at] = (checked(rooms + place.Rooms), Smaller(capacity, place.RoomCapacity));
            }
        }
    }

    /// <summary>The rooms of an area; null when those of one of its places are not known.</summary>
    public long? RoomsIn(CascadeArea area) => _areas.GetValueOrDefault(area).Rooms;

    /// <summary>The people that the smallest known room of an area takes; null when none is known.</summary>
    public int? CapacityIn(CascadeArea area) => _areas.GetValueOrDefault(area).Capacity;

    private static int? Smaller(int? one, int? other) => one is null || other < one ? other : one;
}
