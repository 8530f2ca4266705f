namespace ElectionCore.Capacity;

/// <summary>A choice of venues, sessions and seats while it is being searched.</summary>
internal sealed class VenueSolution
{
    private readonly VenueModel _model;
    private readonly CellFlow[] _flows;
    private readonly bool[] _isOpen;
    private readonly int[] _sessions;
    private readonly long[] _freeDays;
    private readonly int _venues;

    public VenueSolution(VenueModel model, long priceUnseated)
    {
        _model = model;
        _venues = model.Venues.Length;
        _flows = Array.ConvertAll(model.Cells, c => new CellFlow(c, _venues, priceUnseated));
        _isOpen = new bool[_venues];
        _sessions = new int[model.Cells.Length * _venues];
        _freeDays = [.. Enumerable.Range(0, _venues).Select(model.RoomDays)];
        foreach (var flow in _flows)
        {
            Cost += flow.Travel;
        }
    }

    /// <summary>What it costs, with the price of those who have no seat.</summary>
    public long Cost { get; private set; }

    public CellFlow[] Flows => _flows;

    public bool IsOpen(int venue) => _isOpen[venue];

    public int Sessions(int cell, int venue) => _sessions[(cell * _venues) + venue];

    public long FreeDays(int venue) => _freeDays[venue];

    public int Unseated => _flows.Sum(f => f.Unseated);

    public void CopyFrom(VenueSolution other)
    {
        for (var c = 0; c < _flows.Length; c++)
        {
            _flows[c].CopyFrom(other._flows[c]);
        }

        other._isOpen.AsSpan().CopyTo(_isOpen);
        other._sessions.AsSpan().CopyTo(_sessions);
        other._freeDays.AsSpan().CopyTo(_freeDays);
        Cost = other.Cost;
    }

    public void Open(int venue)
    {
        _isOpen[venue] = true;
        Cost += _model.Venues[venue].OpeningCost;
    }

    /// <summary>Takes all sessions from a venue and shuts it; whoever was there goes where seats are left, or has none.</summary>
    public void Close(int venue)
    {
        for (var c = 0; c < _flows.Length; c++)
        {
            if (Sessions(c, venue) > 0)
            {
                Add(c, venue, -Sessions(c, venue));
            }
        }

        _isOpen[venue] = false;
        Cost -= _model.Venues[venue].OpeningCost;
    }

    public void CloseUnused()
    {
        for (var v = 0; v < _venues; v++)
        {
            if (_isOpen[v] && _freeDays[v] == _model.RoomDays(v))
            {
                Close(v);
            }
        }
    }

    /// <summary>Adds sessions of a cell to a venue, or takes them, and moves people to the least travel.</summary>
    public void Add(int cell, int venue, int sessions)
    {
        var (flow, kind) = (_flows[cell], _model.Cells[cell]);
        Cost -= flow.Travel;
        var count = _sessions[(cell * _venues) + venue] += sessions;
        flow.SetSeats(venue, count * kind.Seats[venue]);
        Cost += flow.Travel + (sessions * kind.SessionCost[venue]);
        _freeDays[venue] -= (long)sessions * kind.Days;
    }

    /// <summary>Whether a venue is open, and has room for one session of a cell, or would have it after so many days are freed.</summary>
    public bool HasRoom(int cell, int venue, int freed = 0) =>
        _isOpen[venue] && Sessions(cell, venue) < _model.Cells[cell].MostSessions[venue] && _freeDays[venue] + freed >= _model.Cells[cell].Days;
}
