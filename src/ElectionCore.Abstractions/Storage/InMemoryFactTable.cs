namespace ElectionCore;

/// <summary>The stored rows of one kind of fact, by key, in the order of their recording.</summary>
internal sealed class InMemoryFactTable<T> : IInMemoryFactTable
    where T : class, IFactState
{
    private readonly Dictionary<string, List<Fact<T>>> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<FactId, string> _keys = [];

    public IReadOnlyList<Fact<T>> Rows(string key) => _rows.TryGetValue(key, out var rows) ? rows : [];

    public IEnumerable<Fact<T>> Known(string key) => Rows(key).Where(f => f.SupersededIn is null);

    public Fact<T>? Find(FactId id) => _keys.TryGetValue(id, out var key) ? _rows[key].Find(f => f.Id == id) : null;

    public void Add(Fact<T> fact)
    {
        var key = fact.State.FactKey;
        if (!_rows.TryGetValue(key, out var rows))
        {
            _rows.Add(key, rows = []);
        }

        rows.Add(fact);
        _keys.Add(fact.Id, key);
    }

    public void Supersede(FactId id, long commit)
    {
        var rows = _rows[_keys[id]];
        var index = rows.FindIndex(f => f.Id == id);
        rows[index] = rows[index] with { SupersededIn = commit };
    }

    public HashSet<FactId> KnownIds(string key) => [.. Known(key).Select(f => f.Id)];

    public void Apply(FactDraft draft, long commit)
    {
        var changes = (FactDraft<T>)draft;
        foreach (var fact in changes.Superseded)
        {
            Supersede(fact.Id, commit);
        }

        foreach (var fact in changes.Added)
        {
            Add(fact with { RecordedIn = commit });
        }
    }

    public List<Fact<T>> Read(FactQuery query, Dictionary<string, List<Fact<T>>>? staged = null)
    {
        var keys = query.Keys ?? _rows.Keys.Concat(staged?.Keys ?? Enumerable.Empty<string>()).Distinct(StringComparer.Ordinal);
        var found = new List<Fact<T>>();
        foreach (var key in keys.Order(StringComparer.Ordinal))
        {
            var start = found.Count;
            var rows = staged is not null && staged.TryGetValue(key, out var known) ? known : Rows(key);
            foreach (var fact in rows)
            {
                if (Matches(fact, query))
                {
                    found.Add(fact);
                }
            }

            if (found.Count - start > 1)
            {
                found.Sort(start, found.Count - start, Comparer<Fact<T>>.Create(CompareInTimeline));
            }
        }

        return found;
    }

    private static bool Matches(Fact<T> fact, FactQuery query)
    {
        var known = query.IncludeSuperseded
            || (query.KnownAt is { } commit ? fact.IsKnownAt(commit) : fact.SupersededIn is null);
        return known && (query.ValidOn is not { } day || fact.Valid.Contains(day));
    }

    private static int CompareInTimeline(Fact<T> a, Fact<T> b)
    {
        var byDay = a.Valid.Start.CompareTo(b.Valid.Start);
        if (byDay != 0)
        {
            return byDay;
        }

        var byCommit = a.RecordedIn.CompareTo(b.RecordedIn);
        return byCommit != 0 ? byCommit : a.Id.CompareTo(b.Id);
    }
}
