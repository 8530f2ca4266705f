namespace ElectionCore.Capacity;

/// <summary>Chooses venues for the least sum of values so that their rooms have at least the days that are needed.</summary>
internal sealed class VenueCover
{
    private const int FinestNeed = 4096;

    private readonly int[] _days;
    private readonly int _need;

    /// <summary>Prepares the choice. Where the days are very many they are counted in greater units: what is offered is rounded up and
    /// what is needed down, so that no choice that was possible becomes impossible.</summary>
    public VenueCover(VenueModel model)
    {
        var unit = (model.LeastRoomDays / FinestNeed) + 1;
        _need = (int)(model.LeastRoomDays / unit);
        _days = [.. Enumerable.Range(0, model.Venues.Length).Select(v => (int)Math.Min(_need, (model.RoomDays(v) + unit - 1) / unit))];
    }

    /// <summary>Chooses, and returns the sum of the values.</summary>
    public long Solve(ReadOnlySpan<long> values, Span<bool> chosen)
    {
        long sum = 0;
        var need = _need;
        var open = new List<int>();
        for (var v = 0; v < values.Length; v++)
        {
            chosen[v] = values[v] < 0;
            if (chosen[v])
            {
                sum += values[v];
                need -= _days[v];
            }
            else
            {
                open.Add(v);
            }
        }

        return need <= 0 ? sum : sum + Cover(values, open, need, chosen);
    }

    private long Cover(ReadOnlySpan<long> values, List<int> open, int need, Span<bool> chosen)
    {
        // least[d]: the least sum that covers d days with the venues seen so far.
        var least = new long[need + 1];
        Array.Fill(least, long.MaxValue, 1, need);
        var takes = new bool[open.Count, need + 1];
        for (var k = 0; k < open.Count; k++)
        {
            var (value, days) = (values[open[k]], _days[open[k]]);
            for (var d = need; d > 0; d--)
            {
                var rest = least[Math.Max(0, d - days)];
                if (rest != long.MaxValue && rest + value < least[d])
                {
                    least[d] = rest + value;
                    takes[k, d] = true;
                }
            }
        }

        if (least[need] == long.MaxValue)
        {
            return VenueBound.Most;
        }

        for (var (k, d) = (open.Count - 1, need); k >= 0; k--)
        {
            if (takes[k, d])
            {
                chosen[open[k]] = true;
                d = Math.Max(0, d - _days[open[k]]);
            }
        }

        return least[need];
    }
}
