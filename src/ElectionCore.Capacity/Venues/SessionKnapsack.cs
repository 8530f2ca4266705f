namespace ElectionCore.Capacity;

/// <summary>Chooses sessions of a venue, each with a value below zero and a number of days, for the least sum within the days of its rooms.</summary>
/// <remarks>
/// The values of one cell never fall from one session to the next, so that among sessions of one length the least are taken
/// first, and only lengths are weighed against each other, by dynamic programming over the days.
/// </remarks>
internal sealed class SessionKnapsack
{
    private readonly int[] _lengths;
    private readonly int[] _classOfCell;
    private readonly List<(long Value, int Cell)>[] _items;
    private readonly long[][] _sums;

    public SessionKnapsack(VenueCell[] cells)
    {
        _lengths = [.. cells.Select(c => c.Days).Distinct().Order()];
        _classOfCell = Array.ConvertAll(cells, c => Array.IndexOf(_lengths, c.Days));
        _items = Array.ConvertAll(_lengths, _ => new List<(long, int)>());
        _sums = new long[_lengths.Length][];
    }

    public void Clear() => Array.ForEach(_items, i => i.Clear());

    public void Add(int cell, long value) => _items[_classOfCell[cell]].Add((value, cell));

    /// <summary>Counts the chosen sessions by cell and returns the sum of their values.</summary>
    public long Solve(long days, Span<int> sessions)
    {
        sessions.Clear();
        long wanted = 0;
        for (var c = 0; c < _lengths.Length; c++)
        {
            wanted += (long)_items[c].Count * _lengths[c];
        }

        return wanted <= days ? TakeAll(sessions) : Weigh((int)days, sessions);
    }

    private long TakeAll(Span<int> sessions)
    {
        long sum = 0;
        foreach (var list in _items)
        {
            foreach (var (value, cell) in list)
            {
                sum += value;
                sessions[cell]++;
            }
        }

        return sum;
    }

    private long Weigh(int days, Span<int> sessions)
    {
        for (var c = 0; c < _lengths.Length; c++)
        {
            _items[c].Sort();
            _sums[c] = Sums(_items[c]);
        }

        var last = _lengths.Length - 1;
        var taken = new int[_lengths.Length][];
        var best = new long[days + 1];
        for (var c = 0; c < last; c++)
        {
            (best, taken[c]) = c == 0 ? First(days) : Next(best, c);
        }

        var (sum, count) = Least(best, last, days);
        for (var c = last; c >= 0; c--)
        {
            for (var n = 0; n < count; n++)
            {
                sessions[_items[c][n].Cell]++;
            }

            days -= count * _lengths[c];
            count = c > 0 ? taken[c - 1][days] : 0;
        }

        return sum;
    }

    private (long[] Best, int[] Taken) First(int days)
    {
        var (best, taken) = (new long[days + 1], new int[days + 1]);
        for (var d = 0; d <= days; d++)
        {
            taken[d] = Math.Min(_items[0].Count, d / _lengths[0]);
            best[d] = _sums[0][taken[d]];
        }

        return (best, taken);
    }

    private (long[] Best, int[] Taken) Next(long[] before, int c)
    {
        var (best, taken) = (new long[before.Length], new int[before.Length]);
        for (var d = 0; d < before.Length; d++)
        {
            (best[d], taken[d]) = Least(before, c, d);
        }

        return (best, taken);
    }

    private (long Sum, int Count) Least(long[] before, int c, int days)
    {
        var (sum, count) = (before[days], 0);
        for (var n = 1; n <= Math.Min(_items[c].Count, days / _lengths[c]); n++)
        {
            var other = _sums[c][n] + before[days - (n * _lengths[c])];
            (sum, count) = other < sum ? (other, n) : (sum, count);
        }

        return (sum, count);
    }

    private static long[] Sums(List<(long Value, int Cell)> items)
    {
        var sums = new long[items.Count + 1];
        for (var n = 0; n < items.Count; n++)
        {
            sums[n + 1] = sums[n] + items[n].Value;
        }

        return sums;
    }
}
