namespace ElectionCore.Capacity;

/// <summary>Improves the sessions of the open venues: one less, one more, one moved, two of different cells exchanged.</summary>
internal sealed class SessionSearch(VenueModel model, long priceUnseated)
{
    private readonly CellFlow[] _added = Array.ConvertAll(model.Cells, c => new CellFlow(c, model.Venues.Length, priceUnseated));
    private readonly CellFlow[] _moved = Array.ConvertAll(model.Cells, c => new CellFlow(c, model.Venues.Length, priceUnseated));
    private readonly int _venues = model.Venues.Length;

    /// <summary>Holds sessions in the open venues as the relaxation does on average, as far as rooms go.</summary>
    public void Fill(VenueSolution solution, double[][] sessions)
    {
        for (var v = 0; v < _venues; v++)
        {
            for (var c = 0; c < model.Cells.Length; c++)
            {
                var cell = model.Cells[c];
                var count = (int)Math.Min(Math.Min(Math.Round(sessions[v][c]), cell.MostSessions[v]), Math.Max(0, solution.FreeDays(v) / cell.Days));
                if (solution.IsOpen(v) && count > 0)
                {
                    solution.Add(c, v, count);
                }
            }
        }
    }

    /// <summary>Makes the best change of each cell in turn until none improves.</summary>
    public void Improve(VenueSolution solution, bool canExchange, long least)
    {
        var (quiet, c) = (0, 0);
        while (quiet < model.Cells.Length)
        {
            quiet = ImproveCell(solution, c, least) ? 0 : quiet + 1;
            c = (c + 1) % model.Cells.Length;
            if (canExchange && quiet == model.Cells.Length && Exchange(solution))
            {
                quiet = 0;
            }
        }
    }

    private bool ImproveCell(VenueSolution solution, int c, long least)
    {
        var hasImproved = false;
        while (FindMove(solution, c, least) is { To: >= -1 } move)
        {
            Apply(solution, c, move.From, move.To);
            hasImproved = true;
        }

        return hasImproved;
    }

    private (long Delta, int From, int To) FindMove(VenueSolution solution, int c, long least)
    {
        var best = (Delta: -least, From: -1, To: -2);
        for (var to = -1; to < _venues; to++)
        {
            if (to >= 0 && !solution.HasRoom(c, to))
            {
                continue;
            }

            var move = new SessionMove(model, solution, c, to, _added[c], _moved[c]);
            for (var from = -1; from < _venues; from++)
            {
                if (from != to && move.TryBelow(from, best.Delta, out var delta))
                {
                    best = (delta, from, to);
                }
            }
        }

        return best;
    }

    // Where rooms are full, a session moves in when one of another cell moves out of its way.
    private bool Exchange(VenueSolution solution)
    {
        for (var to = 0; to < _venues; to++)
        {
            for (var c = 0; c < model.Cells.Length; c++)
            {
                if (solution.IsOpen(to) && !solution.HasRoom(c, to) && solution.Sessions(c, to) < model.Cells[c].MostSessions[to] && Exchange(solution, c, to))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Exchange(VenueSolution solution, int c, int to)
    {
        var move = new SessionMove(model, solution, c, to, _added[c], _moved[c]);
        for (var from = -1; from < _venues; from++)
        {
            if (from != to && move.TryBelow(from, 0, out var gain) && Exchange(solution, c, from, to, gain))
            {
                return true;
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

            for (var away = -1; away < _venues; away++)
            {
                var freed = away == from ? model.Cells[c].Days : 0;
                if (away != to && (away < 0 || solution.HasRoom(other, away, freed))
                    && new SessionMove(model, solution, other, away, _added[other], _moved[other]).TryBelow(to, -gain, out _))
                {
                    Apply(solution, other, to, away);
                    Apply(solution, c, from, to);
                    return true;
                }
            }
        }

        return false;
    }

    private static void Apply(VenueSolution solution, int c, int from, int to)
    {
        if (to >= 0)
        {
            solution.Add(c, to, 1);
        }

        if (from >= 0)
        {
            solution.Add(c, from, -1);
        }
    }
}
