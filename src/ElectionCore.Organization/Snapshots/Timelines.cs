namespace ElectionCore.Organization;

/// <summary>The known facts of one kind, found by key. Facts of one key are ordered by first day.</summary>
internal sealed class Timelines<T>
    where T : class, IFactState
{
    private readonly Fact<T>[] _facts;
    private readonly Dictionary<string, (int Start, int Count)> _byKey;

    public Timelines(IReadOnlyList<Fact<T>> facts)
    {
        _facts = [.. facts.OrderBy(f => f.State.FactKey, StringComparer.Ordinal).ThenBy(f => f.Valid.Start)];
        _byKey = new(StringComparer.Ordinal);
        for (var i = 0; i < _facts.Length;)
        {
            var start = i;
            var key = _facts[i].State.FactKey;
            while (i < _facts.Length && _facts[i].State.FactKey == key)
            {
                i++;
            }

            _byKey.Add(key, (start, i - start));
        }
    }

    public ReadOnlySpan<Fact<T>> All => _facts;

    public IEnumerable<string> Keys => _byKey.Keys;

    public bool Has(string key) => _byKey.ContainsKey(key);

    /// <summary>The timeline of a key; empty when there is none.</summary>
    public ArraySegment<Fact<T>> Of(string key) =>
        _byKey.TryGetValue(key, out var place) ? new(_facts, place.Start, place.Count) : ArraySegment<Fact<T>>.Empty;

    /// <summary>The timelines, in the order of their keys.</summary>
    public IEnumerable<ArraySegment<Fact<T>>> Each()
    {
        foreach (var (start, count) in _byKey.Values)
        {
            yield return new(_facts, start, count);
        }
    }

    /// <summary>What holds of a key on a day, or null.</summary>
    public T? On(string key, DateOnly day)
    {
        foreach (var fact in Of(key))
        {
            if (fact.Valid.Contains(day))
            {
                return fact.State;
            }
        }

        return null;
    }

    /// <summary>What holds on a day, in the order of the keys.</summary>
    public List<T> On(DateOnly day)
    {
        var found = new List<T>();
        foreach (var fact in _facts)
        {
            if (fact.Valid.Contains(day))
            {
                found.Add(fact.State);
            }
        }

        return found;
    }

    /// <summary>From the first day of a timeline to its last, gaps included.</summary>
    public static DateRange Span(ArraySegment<Fact<T>> timeline)
    {
        var first = timeline[0].Valid;
        var last = timeline[0].Valid;
        foreach (var fact in timeline)
        {
            if (fact.Valid.End > last.End || fact.Valid.To is null)
            {
                last = fact.Valid;
            }
        }

        var span = DateRange.Between(first.StatedFrom, last.StatedTo);
        span = first.IsStartUnknown ? span.WithUnknownStart() : span;
        return last.IsEndUnknown ? span.WithUnknownEnd() : span;
    }
}
