namespace ElectionCore.Capacity;

/// <summary>The rooms of a venue by day.</summary>
internal sealed class VenueRooms
{
    private static readonly object Taken = new();

    private readonly List<PlacedSession> _sessions = [];
    private object?[][] _rooms;

    public VenueRooms(Venue venue, ScheduleInput input)
    {
        _rooms = [.. Enumerable.Range(0, venue.Rooms).Select(_ => new object?[input.Days.Length])];
        foreach (var session in input.Fixed.Where(s => s.Venue == venue.Code && s.Room <= venue.Rooms))
        {
            foreach (var day in session.Days)
            {
                _rooms[session.Room!.Value - 1][Array.BinarySearch(input.Days, day)] = Taken;
            }
        }

        foreach (var session in input.Fixed.Where(s => s.Venue == venue.Code && s.Room is null))
        {
            TakeAny([.. session.Days.Select(d => Array.BinarySearch(input.Days, d))]);
        }
    }

    public int Count => _rooms.Length;

    public bool IsFree(int room, int day) => _rooms[room][day] is null;

    /// <summary>Whether a session can have a room on its days, if need be by giving others another room.</summary>
    public bool CanHold(PlacedSession session) => Find(session.Days) >= 0
        || (Array.TrueForAll(session.Days, d => Array.Exists(_rooms, r => r[d] is null)) && Number(session) is not null);

    /// <summary>Gives a session a room. <see cref="CanHold"/> has said that there is one.</summary>
    public void Add(PlacedSession session)
    {
        var room = Find(session.Days);
        if (room < 0)
        {
            var numbers = Number(session)!;
            _rooms = Array.ConvertAll(_rooms, r => Array.ConvertAll(r, o => o == Taken ? o : null));
            foreach (var (other, number) in numbers)
            {
                Put(other, number);
            }
        }
        else
        {
            Put(session, room);
        }

        _sessions.Add(session);
    }

    // A fixed session whose room is not known takes a room throughout where there is one, and else any on each day.
    private void TakeAny(int[] days)
    {
        var throughout = Find(days);
        foreach (var day in days)
        {
            if (Array.Find(_rooms, r => r[day] is null && (throughout < 0 || r == _rooms[throughout])) is { } free)
            {
                free[day] = Taken;
            }
        }
    }

    // The room that was in use last before, so that long gaps stay whole.
    private int Find(int[] days)
    {
        var best = (Room: -1, Gap: int.MaxValue);
        for (var room = 0; room < _rooms.Length; room++)
        {
            var taken = _rooms[room];
            if (Array.TrueForAll(days, d => taken[d] is null))
            {
                var gap = 0;
                while (days[0] - gap > 0 && taken[days[0] - gap - 1] is null)
                {
                    gap++;
                }

                best = gap < best.Gap ? (room, gap) : best;
            }
        }

        return best.Room;
    }

    private void Put(PlacedSession session, int room)
    {
        session.Room = room;
        foreach (var day in session.Days)
        {
            _rooms[room][day] = session;
        }
    }

    // Colouring of intervals: from the left, each takes the first room that is free.
    private List<(PlacedSession Session, int Room)>? Number(PlacedSession added)
    {
        var rooms = Array.ConvertAll(_rooms, r => Array.ConvertAll(r, o => o == Taken));
        var numbers = new List<(PlacedSession, int)>();
        foreach (var session in _sessions.Append(added).OrderBy(s => s.Days[0]).ThenByDescending(s => s.Days[^1]).ThenBy(s => s.Request.Code))
        {
            var room = Array.FindIndex(rooms, r => Array.TrueForAll(session.Days, d => !r[d]));
            if (room < 0)
            {
                return null;
            }

            Array.ForEach(session.Days, d => rooms[room][d] = true);
            numbers.Add((session, room));
        }

        return numbers;
    }
}
