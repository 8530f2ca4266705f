namespace ElectionCore.Capacity;

/// <summary>Improves the sessions of the open venues: one less, one more, one moved, two of different cells exchanged.</summary>
internal sealed class SessionSearch(VenueModel model, long priceUnseated)
{
    private readonly CellFlow[] _trials = Array.ConvertAll(model.Cells, c => new CellFlow(c, model.Venues.Length, priceUnseated));
    private readonly int _venues = model.Venues.Length;

    /// <summary>Seats people in the open venues, each as near as can be, before anything is improved.</summary>
    public void Fill(VenueSolution solution)
    {
        for (var c = 0; c < model.Cells.Length; c++)
        {
            Fill(solution, c);
        }

        for (var v = 0; v < _venues; v++)
        {
            while (solution.FreeDays(v) < 0)
            {
                Relieve(solution, v);
            }
        }
    }

    /// <summary>Makes the best change of each cell in turn until none improves.</summary>
    public void Improve(VenueSolution solution)
    {
        var (quiet, c) = (0, 0);
        while (quiet < model.Cells.Length)
        {
            quiet = ImproveCell(solution, c) ? 0 : quiet + 1;
            c = (c + 1) % model.Cells.Length;
            if (quiet == model.Cells.Length && Exchange(solution))
            {
                quiet = 0;
            }
        }
    }

    private void Fill(VenueSolution solution, int c)
    {
        var cell = model.Cells[c];
        for (var v = 0; v < _venues; v++)
        {
            if (solution.IsOpen(v) && cell.MostSessions[v] > 0)
            {
                solution.Add(c, v, cell.MostSessions[v]);
            }
        }

        for (var v = 0; v < _venues; v++)
        {
            if (solution.Sessions(c, v) > 0)
            {
                solution.Add(c, v, VenueCell.SessionsFor(solution.Flows[c].Load(v), cell.Seats[v]) - solution.Sessions(c, v));
            }
        }
    }

    private void Relieve(VenueSolution solution, int venue)
    {
        var best = (Delta: long.MaxValue, Cell: -1, To: -1);
        for (var c = 0; c < model.Cells.Length; c++)
        {
            if (solution.Sessions(c, venue) == 0)
            {
                continue;
            }

            var days = model.Cells[c].Days;
            Take(Delta(solution, c, venue, -1, -1, 0) / days, c, -1);
            for (var to = 0; to < _venues; to++)
            {
                if (to != venue && solution.HasRoom(c, to))
                {
                    Take(Delta(solution, c, venue, -1, to, 1) / days, c, to);
                }
            }
        }

        Apply(solution, best.Cell, venue, -1, best.To, 1);

        void Take(long delta, int cell, int to)
        {
            if (delta < best.Delta)
            {
                best = (delta, cell, to);
            }
        }
    }

    private bool ImproveCell(VenueSolution solution, int c)
    {
        var hasImproved = false;
        while (true)
        {
            var best = (Delta: 0L, From: -1, To: -1);
            for (var from = -1; from < _venues; from++)
            {
                if (from >= 0 && solution.Sessions(c, from) == 0)
                {
                    continue;
                }

                for (var to = -1; to < _venues; to++)
                {
                    if (to != from && (to < 0 || solution.HasRoom(c, to)))
                    {
                        var delta = Delta(solution, c, from, -1, to, 1);
                        best = delta < best.Delta ? (delta, from, to) : best;
                    }
                }
            }

            if (best.Delta == 0)
            {
                return hasImproved;
            }

            Apply(solution, c, best.From, -1, best.To, 1);
            hasImproved = true;
        }
    }

    // Where rooms are full, a session moves in when one of another cell moves out of its way.
    private bool Exchange(VenueSolution solution)
    {
        for (var c = 0; c < model.Cells.Length; c++)
        {
            for (var to = 0; to < _venues; to++)
            {
                if (!solution.IsOpen(to) || solution.HasRoom(c, to) || solution.Sessions(c, to) >= model.Cells[c].MostSessions[to])
                {
                    continue;
                }

                for (var from = -1; from < _venues; from++)
                {
                    if (from != to && (from < 0 || solution.Sessions(c, from) > 0)
                        && Delta(solution, c, from, -1, to, 1) is var gain and < 0 && Exchange(solution, c, from, to, gain))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private bool Exchange(VenueSolution solution, int c, int from, int to, long gain)
    {
        for (var other = 0; other < model.Cells.Length; other++)
        {
            if (other == c || solution.Sessions(other, to) == 0 || !solution.HasRoom(c, to, model.Cells[other].Days))
            {
                continue;
            }

            for (var away = 0; away < _venues; away++)
            {
                var freed = away == from ? model.Cells[c].Days : 0;
                if (away != to && solution.HasRoom(other, away, freed) && gain + Delta(solution, other, to, -1, away, 1) < 0)
                {
                    Apply(solution, other, to, -1, away, 1);
                    Apply(solution, c, from, -1, to, 1);
                    return true;
                }
            }
        }

        return false;
    }

    private long Delta(VenueSolution solution, int c, int from, int less, int to, int more)
    {
        var (flow, trial, cell) = (solution.Flows[c], _trials[c], model.Cells[c]);
        trial.CopyFrom(flow);
        long sessions = 0;
        if (to >= 0)
        {
            trial.SetSeats(to, trial.Seats(to) + (more * cell.Seats[to]));
            sessions += more * cell.SessionCost[to];
        }

        if (from >= 0)
        {
            trial.SetSeats(from, trial.Seats(from) + (less * cell.Seats[from]));
            sessions += less * cell.SessionCost[from];
        }

        return trial.Travel - flow.Travel + sessions;
    }

    private static void Apply(VenueSolution solution, int c, int from, int less, int to, int more)
    {
        if (to >= 0)
        {
            solution.Add(c, to, more);
        }

        if (from >= 0)
        {
            solution.Add(c, from, less);
        }
    }
}
