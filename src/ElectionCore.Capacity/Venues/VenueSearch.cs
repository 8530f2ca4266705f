namespace ElectionCore.Capacity;

/// <summary>Searches the venues to open: closes, opens and swaps as long as it pays.</summary>
internal sealed class VenueSearch
{
    private const double Doubt = 0.02;

    private readonly VenueModel _model;
    private readonly long _priceUnseated;
    private readonly SessionSearch _sessions;
    private readonly HashSet<string> _tried = new(StringComparer.Ordinal);
    private VenueSolution _trial;

    public VenueSearch(VenueModel model)
    {
        _model = model;
        _priceUnseated = model.PriceUnseated;
        _sessions = new(model, _priceUnseated);
        Best = new(model, _priceUnseated);
        _trial = new(model, _priceUnseated);
    }

    /// <summary>The best solution so far; at first nobody has a seat.</summary>
    public VenueSolution Best { get; private set; }

    /// <summary>What a change must save while venues are compared; the last sessions are looked at with the final choice.</summary>
    public long Least { get; set; }

    /// <summary>Tries a set of venues, with the sessions that the relaxation holds on average.</summary>
    public void Try(Func<int, bool> isOpen, double[][] sessions)
    {
        var set = Enumerable.Range(0, _model.Venues.Length).Where(isOpen).ToArray();
        if (!IsNew(set))
        {
            return;
        }

        var solution = new VenueSolution(_model, _priceUnseated);
        Array.ForEach(set, solution.Open);
        _sessions.Fill(solution, sessions);
        Finish(solution);
    }

    /// <summary>Closes, opens and swaps venues from the best solution on, until nothing improves.</summary>
    /// <param name="use">How often the relaxation uses each venue, from 0 to 1. What it always or never uses is left as it is.</param>
    public void Improve(double[] use)
    {
        while (Change(use))
        {
        }

        _sessions.Improve(Best, canExchange: true, 0);
        if (Best.Unseated > 0)
        {
            StartAnew();
        }
    }

    // In tight rooms another start may seat those for whom there was no way on: all venues, and one session after the other.
    private void StartAnew()
    {
        var solution = new VenueSolution(_model, _priceUnseated);
        for (var v = 0; v < _model.Venues.Length; v++)
        {
            solution.Open(v);
        }

        _sessions.Improve(solution, canExchange: true, 0);
        solution.CloseUnused();
        Best = solution.Cost < Best.Cost ? solution : Best;
    }

    private bool Change(double[] use)
    {
        var closable = Enumerable.Range(0, use.Length).Where(v => Best.IsOpen(v) && use[v] < 1 - Doubt).OrderBy(v => use[v]).ToArray();
        var openable = Enumerable.Range(0, use.Length).Where(v => !Best.IsOpen(v) && (use[v] > Doubt || Best.Unseated > 0)).OrderByDescending(v => use[v]).ToArray();
        return Array.Exists(closable, v => Flip(v, -1)) || Array.Exists(openable, v => Flip(-1, v))
            || Array.Exists(closable, close => Array.Exists(openable, open => Flip(close, open)));
    }

    private bool Flip(int close, int open)
    {
        if (!IsNew([.. Enumerable.Range(0, _model.Venues.Length).Where(v => v == open || (v != close && Best.IsOpen(v)))]))
        {
            return false;
        }

        _trial.CopyFrom(Best);
        if (open >= 0)
        {
            _trial.Open(open);
        }

        if (close >= 0)
        {
            _trial.Close(close);
        }

        return Finish(_trial);
    }

    private bool Finish(VenueSolution solution)
    {
        _sessions.Improve(solution, canExchange: false, Least);
        solution.CloseUnused();
        if (solution.Cost >= Best.Cost)
        {
            return false;
        }

        if (solution == _trial)
        {
            _trial = Best;
        }

        Best = solution;
        return true;
    }

    private bool IsNew(int[] venues) => _tried.Add(string.Join(' ', venues));
}
