namespace ElectionCore;

/// <summary>The arithmetic of one thing's timeline: what gives way when a state is put on some days.</summary>
internal static class FactTimeline
{
    /// <summary>Works out what it takes for a state to hold on some days.</summary>
    /// <param name="known">The known facts of the thing; on any day at most one is valid.</param>
    /// <param name="valid">The days for which a new state is to hold.</param>
    /// <returns>The facts that give way, and what is left of them before and after those days.</returns>
    public static (List<Fact<T>> GiveWay, List<(T State, DateRange Valid)> Remainders) MakeRoom<T>(
        IEnumerable<Fact<T>> known, DateRange valid)
        where T : class, IFactState
    {
        var giveWay = new List<Fact<T>>();
        var remainders = new List<(T, DateRange)>();
        foreach (var fact in known.Where(f => f.Valid.Overlaps(valid)))
        {
            giveWay.Add(fact);
            if (valid.From is { } from && fact.Valid.Before(from) is { } before)
            {
                remainders.Add((fact.State, before));
            }

            if (valid.To is { } to && fact.Valid.After(to) is { } after)
            {
                remainders.Add((fact.State, after));
            }
        }

        return (giveWay, remainders);
    }
}
