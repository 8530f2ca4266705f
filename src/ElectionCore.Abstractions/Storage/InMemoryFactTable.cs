namespace ElectionCore;

/// <summary>The stored rows of one kind of fact, by key, in the order of their recording.</summary>
internal sealed class InMemoryFactTable<T> : IInMemoryFactTable
    where T : class, IFactState
{
    private readonly Dictionary<string, List<Fact<T>>> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<FactId, string> _keys = [];

    // The keys of which some row names a thing; made when it is first asked for.
    private Dictionary<SubjectRef, HashSet<string>>? _naming;

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
        if (_naming is not null)
        {
            Note(_naming, fact);
        }
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
        var found = new List<Fact<T>>();
        foreach (var key in KeysFor(query, staged?.Keys ?? Enumerable.Empty<string>()).Order(StringComparer.Ordinal))
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

    // Every key that may hold what is asked for.
    private IEnumerable<string> KeysFor(FactQuery query, IEnumerable<string> staged)
    {
        if (query.Keys is { } keys)
        {
            return keys;
        }

        var stored = query.References is { } named ? KeysNaming(named) : _rows.Keys;
        return stored.Concat(staged).Distinct(StringComparer.Ordinal);
    }

    private IEnumerable<string> KeysNaming(IEnumerable<SubjectRef> named)
    {
        if (_naming is null)
        {
            _naming = [];
            foreach (var fact in _rows.Values.SelectMany(rows => rows))
            {
                Note(_naming, fact);
            }
        }

        return named.SelectMany(s => _naming.TryGetValue(s, out var keys) ? keys : []);
    }

    private static bool Matches(Fact<T> fact, FactQuery query)
    {
        var known = query.IncludeSuperseded
            || (query.KnownAt is { } commit ? fact.IsKnownAt(commit) : fact.SupersededIn is null);
        return known
            && (query.ValidOn is not { } day || fact.Valid.Contains(day))
            && (query.References is not { } named || fact.State.References.Any(named.Contains));
    }

    private static void Note(Dictionary<SubjectRef, HashSet<string>> naming, Fact<T> fact)
    {
        foreach (var subject in fact.State.References)
        {
            if (!naming.TryGetValue(subject, out var keys))
            {
                naming.Add(subject, keys = new(StringComparer.Ordinal));
            }

            keys.Add(fact.State.FactKey);
        }
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
