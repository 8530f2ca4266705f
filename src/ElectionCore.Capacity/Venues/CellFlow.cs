namespace ElectionCore.Capacity;

/// <summary>Who of a cell goes where at the least cost of travel, with so many seats in each venue.</summary>
/// <remarks>
/// The transportation problem, kept at its least cost while seats are added and taken: people are moved along chains of venues
/// that cost least in all (successive shortest paths). The last node, numbered as the venues are many, is no venue; it takes
/// those who have no seat, at a price.
/// </remarks>
internal sealed class CellFlow
{
    private readonly VenueCell _cell;
    private readonly int _nodes;
    private readonly long _priceUnseated;
    private readonly int[] _people;
    private readonly int[] _load;
    private readonly int[] _seats;
    private readonly long[] _edge;
    private readonly int[] _mover;
    private readonly bool[] _isStale;
    private readonly long[] _distance;
    private readonly int[] _next;
    private readonly int[] _active;
    private int _activeCount;

    public CellFlow(VenueCell cell, int venues, long priceUnseated)
    {
        _cell = cell;
        _nodes = venues + 1;
        _priceUnseated = priceUnseated;
        _people = new int[cell.Places.Length * _nodes];
        _load = new int[_nodes];
        _seats = new int[_nodes];
        _edge = new long[_nodes * _nodes];
        _mover = new int[_nodes * _nodes];
        _isStale = new bool[_nodes];
        _distance = new long[_nodes];
        _next = new int[_nodes];
        _active = new int[_nodes];
        for (var p = 0; p < cell.Places.Length; p++)
        {
            _people[(p * _nodes) + venues] = cell.People[p];
        }

        _load[venues] = cell.Total;
        _seats[venues] = int.MaxValue;
        Travel = cell.Total * priceUnseated;
        Array.Fill(_isStale, true);
    }

    /// <summary>The cost of all travel, with the price of those who have no seat.</summary>
    public long Travel { get; private set; }

    /// <summary>The seats that nobody has taken.</summary>
    public int Free { get; private set; }

    /// <summary>The people without a seat.</summary>
    public int Unseated => _load[_nodes - 1];

    public int Load(int venue) => _load[venue];

    public int Seats(int venue) => _seats[venue];

    public bool IsFull(int venue) => _load[venue] == _seats[venue];

    public int People(int place, int venue) => _people[(place * _nodes) + venue];

    public void CopyFrom(CellFlow other)
    {
        other._people.AsSpan().CopyTo(_people);
        other._load.AsSpan().CopyTo(_load);
        other._seats.AsSpan().CopyTo(_seats);
        other._edge.AsSpan().CopyTo(_edge);
        other._mover.AsSpan().CopyTo(_mover);
        other._isStale.AsSpan().CopyTo(_isStale);
        Travel = other.Travel;
        Free = other.Free;
    }

    /// <summary>Gives a venue so many seats and moves people to the least cost again.</summary>
    public void SetSeats(int venue, int seats)
    {
        if (seats == _seats[venue])
        {
            return;
        }

        var isMore = seats > _seats[venue];
        Free += seats - _seats[venue];
        _seats[venue] = seats;
        if (isMore)
        {
            Attract(venue);
        }
        else
        {
            Displace(venue);
        }
    }

    /// <summary>What taking seats from a venue adds to the cost at the least: each further person costs no less than the first.</summary>
    public long DisplacementBound(int venue, int fewer)
    {
        var excess = _load[venue] - _seats[venue] + fewer;
        if (excess <= 0)
        {
            return 0;
        }

        Distances(venue);
        return _distance[NearestFree(venue)] * excess;
    }

    /// <summary>What seats added to a venue save at the most, as a number not above zero: each further person saves no more than the first.</summary>
    public long AttractionBound(int venue, int more)
    {
        if (!IsFull(venue))
        {
            return 0;
        }

        DistancesTo(venue);
        return FarthestGain(venue) is var from and >= 0 ? _distance[from] * more : 0;
    }

    private void Displace(int venue)
    {
        while (_load[venue] > _seats[venue])
        {
            Distances(venue);
            var to = NearestFree(venue);

            // Everybody can go without a seat, so a node is always found.
            Push(venue, to, Math.Min(_load[venue] - _seats[venue], _seats[to] - _load[to]));
        }
    }

    private void Attract(int venue)
    {
        while (_load[venue] < _seats[venue])
        {
            DistancesTo(venue);
            var from = FarthestGain(venue);
            if (from < 0)
            {
                return;
            }

            PushForward(from, venue, _seats[venue] - _load[venue]);
        }
    }

    private int NearestFree(int venue)
    {
        var to = -1;
        foreach (var v in Active)
        {
            if (v != venue && _load[v] < _seats[v] && _distance[v] != VenueModel.NoWay && (to < 0 || _distance[v] < _distance[to]))
            {
                to = v;
            }
        }

        return to;
    }

    private int FarthestGain(int venue)
    {
        var from = -1;
        foreach (var v in Active)
        {
            if (v != venue && _load[v] > 0 && _distance[v] < 0 && (from < 0 || _distance[v] < _distance[from]))
            {
                from = v;
            }
        }

        return from;
    }

    // Bellman and Ford over the venues: a change may save travel, so lengths can be negative, but no circle is.
    private void Distances(int from)
    {
        Refresh(from);
        Array.Fill(_distance, VenueModel.NoWay);
        _distance[from] = 0;
        for (var (round, hasChanged) = (0, true); hasChanged && round < _nodes; round++)
        {
            hasChanged = false;
            foreach (var u in Active)
            {
                if (_distance[u] == VenueModel.NoWay)
                {
                    continue;
                }

                foreach (var v in Active)
                {
                    var edge = _edge[(u * _nodes) + v];
                    if (edge != VenueModel.NoWay && _distance[u] + edge < _distance[v])
                    {
                        (_distance[v], _next[v], hasChanged) = (_distance[u] + edge, u, true);
                    }
                }
            }
        }
    }

    private void DistancesTo(int to)
    {
        Refresh(to);
        Array.Fill(_distance, VenueModel.NoWay);
        _distance[to] = 0;
        for (var (round, hasChanged) = (0, true); hasChanged && round < _nodes; round++)
        {
            hasChanged = false;
            foreach (var u in Active)
            {
                foreach (var v in Active)
                {
                    var edge = _edge[(u * _nodes) + v];
                    if (edge != VenueModel.NoWay && _distance[v] != VenueModel.NoWay && _distance[v] + edge < _distance[u])
                    {
                        (_distance[u], _next[u], hasChanged) = (_distance[v] + edge, v, true);
                    }
                }
            }
        }
    }

    private void Push(int from, int to, int most)
    {
        var people = most;
        for (var v = to; v != from; v = _next[v])
        {
            people = Math.Min(people, Movable(_next[v], v));
        }

        for (var v = to; v != from; v = _next[v])
        {
            Move(_next[v], v, people);
        }
    }

    private void PushForward(int from, int to, int most)
    {
        var people = most;
        for (var v = from; v != to; v = _next[v])
        {
            people = Math.Min(people, Movable(v, _next[v]));
        }

        for (var v = from; v != to; v = _next[v])
        {
            Move(v, _next[v], people);
        }
    }

    private int Movable(int from, int to) => _people[(_mover[(from * _nodes) + to] * _nodes) + from];

    private void Move(int from, int to, int people)
    {
        var place = _mover[(from * _nodes) + to] * _nodes;
        Travel += people * _edge[(from * _nodes) + to];
        _people[place + from] -= people;
        _people[place + to] += people;
        _load[from] -= people;
        _load[to] += people;
        Free += from == _nodes - 1 ? -people : to == _nodes - 1 ? people : 0;
        _isStale[from] = _isStale[to] = true;
    }

    // What moving one person from a venue to another adds to the cost, and from which place that person best comes.
    private void Refresh(int wanted)
    {
        _activeCount = 0;
        for (var u = 0; u < _nodes; u++)
        {
            if (u == wanted || _seats[u] > 0 || _load[u] > 0)
            {
                _active[_activeCount++] = u;
            }
        }

        foreach (var u in Active)
        {
            if (!_isStale[u])
            {
                continue;
            }

            _isStale[u] = false;
            var edges = _edge.AsSpan(u * _nodes, _nodes);
            edges.Fill(VenueModel.NoWay);
            for (var p = 0; p < _cell.Places.Length; p++)
            {
                if (_people[(p * _nodes) + u] > 0)
                {
                    Refresh(edges, u, p);
                }
            }
        }
    }

    private void Refresh(Span<long> edges, int from, int place)
    {
        var cost = Cost(place, from);
        for (var v = 0; v < edges.Length; v++)
        {
            if (v != from && Cost(place, v) is var other and not VenueModel.NoWay && other - cost < edges[v])
            {
                edges[v] = other - cost;
                _mover[(from * _nodes) + v] = place;
            }
        }
    }

    private ReadOnlySpan<int> Active => _active.AsSpan(0, _activeCount);

    private long Cost(int place, int node) => node == _nodes - 1 ? _priceUnseated : _cell.Travel[(place * (_nodes - 1)) + node];
}
