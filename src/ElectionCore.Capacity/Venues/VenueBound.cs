namespace ElectionCore.Capacity;

/// <summary>The Lagrangian relaxation of a district: a value for each person and each session in place of the duty to seat everyone.</summary>
/// <remarks>
/// Everything is reckoned in whole 1,024ths of a minor unit, so that each bound is exact whatever the multipliers are. Doubles say
/// only how far to move them. The proof is in docs/venue-bound.md.
/// </remarks>
internal sealed class VenueBound
{
    /// <summary>The parts of a minor unit that are told apart.</summary>
    public const long Scale = 1024;

    /// <summary>No sum may go beyond this.</summary>
    public const long Most = 1L << 60;

    private readonly VenueModel _model;
    private readonly SessionKnapsack _knapsack;
    private readonly VenueCover _cover;
    private readonly long[][] _perPerson;
    private readonly long[] _perSession;
    private readonly long[][] _reduced;
    private readonly int[][] _order;
    private readonly long[] _values;
    private readonly bool[] _chosen;
    private readonly long _mostPerPerson;
    private readonly long _mostPerSession;

    public VenueBound(VenueModel model)
    {
        _model = model;
        _knapsack = new(model.Cells);
        _cover = new(model);
        var (venues, cells) = (model.Venues.Length, model.Cells.Length);
        _perSession = new long[cells];
        _reduced = Array.ConvertAll(model.Cells, c => new long[c.Places.Length]);
        _order = [.. model.Cells.SelectMany(c => Enumerable.Range(0, venues).Select(v => Reachable(c, v)))];
        _values = new long[venues];
        _chosen = new bool[venues];
        Sessions = [.. Enumerable.Range(0, venues).Select(_ => new int[cells])];
        Seated = Array.ConvertAll(model.Cells, c => new long[c.Places.Length]);
        Held = new long[cells];
        _mostPerPerson = Most / (venues + 1) / Math.Max(1, model.Cells.Sum(c => (long)c.Total));
        _mostPerSession = Most / (venues + 1) / Math.Max(1, model.Cells.Sum(c => (long)Math.Max(c.LeastSessions, c.MostSessions.DefaultIfEmpty().Max())));
        _perPerson = Array.ConvertAll(model.Cells, Start);
    }

    /// <summary>By cell and place: the people whom the last evaluation seated, who may be more or fewer than there are.</summary>
    public long[][] Seated { get; }

    /// <summary>By cell: the sessions of the last evaluation.</summary>
    public long[] Held { get; }

    /// <summary>By venue and cell: the sessions that the last evaluation would hold there if the venue is chosen.</summary>
    public int[][] Sessions { get; }

    /// <summary>The venues that the last evaluation chose.</summary>
    public ReadOnlySpan<bool> Chosen => _chosen;

    /// <summary>Moves the multipliers, which stay at zero or more and small enough for the sums.</summary>
    public void Move(double[][] byPerson, double[] bySession, double step)
    {
        for (var c = 0; c < _perPerson.Length; c++)
        {
            var values = _perPerson[c];
            for (var p = 0; p < values.Length; p++)
            {
                values[p] = Moved(values[p], step * byPerson[c][p], _mostPerPerson);
            }

            _perSession[c] = Moved(_perSession[c], step * bySession[c], _mostPerSession);
        }
    }

    /// <summary>The value of the relaxation, in 1,024ths: no plan that seats everyone costs less.</summary>
    public long Evaluate()
    {
        long sum = 0;
        for (var c = 0; c < _model.Cells.Length; c++)
        {
            var cell = _model.Cells[c];
            sum += _perSession[c] * cell.LeastSessions;
            for (var p = 0; p < cell.People.Length; p++)
            {
                sum += _perPerson[c][p] * cell.People[p];
            }

            Array.Clear(Seated[c]);
            Held[c] = 0;
        }

        for (var v = 0; v < _values.Length; v++)
        {
            _values[v] = (_model.Venues[v].OpeningCost * Scale) + Best(v);
        }

        sum += _cover.Solve(_values, _chosen);
        for (var v = 0; v < _values.Length; v++)
        {
            if (_chosen[v])
            {
                Count(v);
            }
        }

        return sum;
    }

    private static long Moved(long value, double by, long most) => (long)Math.Clamp(Math.Round(value + by), 0, most);

    // What a person costs alone: the nearest venue with their part of a session and of its opening.
    private long[] Start(VenueCell cell)
    {
        var start = new long[cell.Places.Length];
        for (var p = 0; p < start.Length; p++)
        {
            var least = long.MaxValue;
            for (var v = 0; v < cell.Seats.Length; v++)
            {
                if (cell.Travel[(p * cell.Seats.Length) + v] is var travel and not VenueModel.NoWay)
                {
                    least = Math.Min(least, (travel * Scale) + (cell.SessionCost[v] * Scale / cell.Seats[v])
                        + (_model.Venues[v].OpeningCost * Scale / Math.Max(1, _model.RoomDays(v) / cell.Days * cell.Seats[v])));
                }
            }

            start[p] = Math.Min(least, _mostPerPerson);
        }

        return start;
    }

    private static int[] Reachable(VenueCell cell, int venue) =>
        [.. Enumerable.Range(0, cell.Places.Length).Where(p => cell.Travel[(p * cell.Seats.Length) + venue] != VenueModel.NoWay)];

    private long Best(int venue)
    {
        _knapsack.Clear();
        for (var c = 0; c < _model.Cells.Length; c++)
        {
            Offer(c, venue);
        }

        return _knapsack.Solve(_model.RoomDays(venue), Sessions[venue]);
    }

    // The sessions of a cell, each filled with those whom it is worth most to seat, as long as a session is worth having.
    private void Offer(int c, int venue)
    {
        var cell = _model.Cells[c];
        var order = Sort(c, venue);
        var (next, left) = (0, order.Length > 0 ? cell.People[order[0]] : 0);
        var fee = (cell.SessionCost[venue] * Scale) - _perSession[c];
        for (var n = 0; n < cell.MostSessions[venue]; n++)
        {
            var value = fee;
            for (var seats = cell.Seats[venue]; seats > 0 && next < order.Length && _reduced[c][order[next]] < 0;)
            {
                var people = Math.Min(seats, left);
                value += people * _reduced[c][order[next]];
                seats -= people;
                left -= people;
                if (left == 0 && ++next < order.Length)
                {
                    left = cell.People[order[next]];
                }
            }

            if (value >= 0)
            {
                return;
            }

            _knapsack.Add(c, value);
        }
    }

    // The order changes little from step to step, so insertion sort is near to linear.
    private int[] Sort(int c, int venue)
    {
        var (cell, order, reduced) = (_model.Cells[c], _order[(c * _values.Length) + venue], _reduced[c]);
        foreach (var p in order)
        {
            reduced[p] = (cell.Travel[(p * _values.Length) + venue] * Scale) - _perPerson[c][p];
        }

        for (var i = 1; i < order.Length; i++)
        {
            var (p, k) = (order[i], i - 1);
            for (; k >= 0 && reduced[order[k]] > reduced[p]; k--)
            {
                order[k + 1] = order[k];
            }

            order[k + 1] = p;
        }

        return order;
    }

    private void Count(int venue)
    {
        for (var c = 0; c < _model.Cells.Length; c++)
        {
            var (cell, sessions) = (_model.Cells[c], Sessions[venue][c]);
            Held[c] += sessions;
            var seats = (long)sessions * cell.Seats[venue];
            foreach (var p in _order[(c * _values.Length) + venue])
            {
                if (seats == 0 || (cell.Travel[(p * _values.Length) + venue] * Scale) >= _perPerson[c][p])
                {
                    break;
                }

                var people = Math.Min(seats, cell.People[p]);
                Seated[c][p] += people;
                seats -= people;
            }
        }
    }
}
