namespace ElectionCore.Capacity;

/// <summary>What it changes to add a session of a cell to one venue, or to none, and to take one from another.</summary>
/// <remarks>The costs of travel are convex in the seats of a venue, so a first step bounds them all; most moves are seen not to pay at that.</remarks>
internal ref struct SessionMove(VenueModel model, VenueSolution solution, int cell, int to, CellFlow added, CellFlow moved)
{
    private readonly VenueCell _cell = model.Cells[cell];
    private readonly CellFlow _flow = solution.Flows[cell];
    private CellFlow? _base;

    /// <summary>The change when a session is taken from a venue, or from none.</summary>
    public long Exact(int from)
    {
        var start = Base();
        var change = start.Travel - _flow.Travel + Fee(to);
        if (from < 0)
        {
            return change;
        }

        moved.CopyFrom(start);
        if (to >= 0 && start == _flow)
        {
            moved.SetSeats(to, moved.Seats(to) + _cell.Seats[to]);
        }

        moved.SetSeats(from, moved.Seats(from) - _cell.Seats[from]);
        return moved.Travel - _flow.Travel + Fee(to) - Fee(from);
    }

    /// <summary>Whether the change is below a limit. One that is not above zero leaves nobody without a seat.</summary>
    public bool TryBelow(int from, long limit, out long change)
    {
        change = limit;
        if ((from >= 0 && solution.Sessions(cell, from) == 0) || !CanBeBelow(from, limit))
        {
            return false;
        }

        change = Exact(from);
        return change < limit;
    }

    private readonly long Fee(int venue) => venue < 0 ? 0 : _cell.SessionCost[venue];

    // Where seats are free in the venue already, one more session there moves nobody.
    private CellFlow Base()
    {
        if (_base is null && (to < 0 || !_flow.IsFull(to)))
        {
            _base = _flow;
        }
        else if (_base is null)
        {
            added.CopyFrom(_flow);
            added.SetSeats(to, added.Seats(to) + _cell.Seats[to]);
            _base = added;
        }

        return _base;
    }

    private bool CanBeBelow(int from, long limit)
    {
        var fees = Fee(to) - Fee(from);
        var seats = (to < 0 ? 0 : _cell.Seats[to]) - (from < 0 ? 0 : _cell.Seats[from]);
        if (limit <= 0 && _flow.Unseated == 0 && _flow.Free + seats < 0)
        {
            return false;
        }

        if (_base is null && to >= 0 && fees + _flow.AttractionBound(to, _cell.Seats[to]) >= limit)
        {
            return false;
        }

        var start = Base();
        var change = start.Travel - _flow.Travel + fees;
        return change < limit && (from < 0 || change + start.DisplacementBound(from, _cell.Seats[from]) < limit);
    }
}
