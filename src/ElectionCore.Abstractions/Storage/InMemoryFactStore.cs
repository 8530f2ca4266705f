using System.Runtime.CompilerServices;

namespace ElectionCore;

/// <summary>The fact store of one scope: reads the shared table, stages its own changes until the commit.</summary>
internal sealed class InMemoryFactStore<T> : IFactStore<T>, IStagedChanges
    where T : class, IFactState
{
    // What a commit number not yet given looks like; replaced when the unit of work commits.
    private const long Pending = long.MaxValue;

    private readonly InMemoryStore _store;
    private readonly InMemoryFactTable<T> _table;
    private readonly TimeProvider _time;
    private readonly Dictionary<string, Staged> _staged = new(StringComparer.Ordinal);
    private readonly Dictionary<FactId, string> _pendingKeys = [];
    private readonly List<Fact<T>> _restored = [];

    public InMemoryFactStore(InMemoryStore store, InMemoryUnitOfWork unitOfWork, TimeProvider time)
    {
        _store = store;
        _time = time;
        _table = store.Table<InMemoryFactTable<T>>();
        unitOfWork.Join(this);
    }

    public bool IsEmpty => _staged.Values.All(s => s.IsEmpty);

    public bool IsRestoring => _restored.Count > 0;

    public async IAsyncEnumerable<Fact<T>> ReadAsync(
        FactQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        if ((query.IncludeSuperseded ? 1 : 0) + (query.KnownAt is not null ? 1 : 0) + (query.WithStaged ? 1 : 0) > 1)
        {
            throw new ArgumentException(
                "A query asks either for every row, or for what was known at a commit, or for what is staged too.", nameof(query));
        }

        List<Fact<T>> found;
        lock (_store.Gate)
        {
            found = query.WithStaged
                ? _table.Read(query, _staged.ToDictionary(s => s.Key, s => s.Value.Known, StringComparer.Ordinal))
                : _table.Read(query);
        }

        foreach (var fact in found)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return fact;
        }

        await ValueTask.CompletedTask.ConfigureAwait(false);
    }

    public ValueTask<FactId> RecordAsync(T state, DateRange valid, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(state);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_store.Gate)
        {
            return ValueTask.FromResult(Put(Stage(state.FactKey), state, valid));
        }
    }

    public ValueTask<FactId> CorrectAsync(
        FactId fact, T state, DateRange valid, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(state);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_store.Gate)
        {
            var (staged, wrong) = FindKnown(fact);
            if (wrong.State.FactKey != state.FactKey)
            {
                throw new ArgumentException("A correction is about the same thing as the fact it corrects.", nameof(state));
            }

            if (wrong.Valid == valid && wrong.State.Equals(state))
            {
                return ValueTask.FromResult(fact);
            }

            staged.GiveWay(wrong);
            return ValueTask.FromResult(Put(staged, state, valid));
        }
    }

    public ValueTask RetractAsync(FactId fact, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_store.Gate)
        {
            var (staged, wrong) = FindKnown(fact);
            staged.GiveWay(wrong);
        }

        return ValueTask.CompletedTask;
    }

    public void Restore(Fact<T> fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        _restored.Add(fact);
    }

    public Diagnostic? FindConflict()
    {
        foreach (var (key, staged) in _staged)
        {
            if (!staged.IsEmpty && !_table.Known(key).Select(f => f.Id).ToHashSet().SetEquals(staged.Base))
            {
                return CoreDiagnostics.FactAlreadySuperseded.At(staged.Subject, ("subject", staged.Subject));
            }
        }

        return null;
    }

    public void Apply(long commit)
    {
        foreach (var staged in _staged.Values)
        {
            foreach (var id in staged.Superseded)
            {
                _table.Supersede(id, commit);
            }

            foreach (var fact in staged.Added)
            {
                _table.Add(fact with { RecordedIn = commit });
            }
        }

        Drop();
    }

    public Diagnostic? FindDivergence(long lastCommit, long lastRestored)
    {
        var seen = new HashSet<FactId>();
        foreach (var fact in _restored)
        {
            var fits = fact.RecordedIn >= 1 && fact.RecordedIn <= lastRestored && seen.Add(fact.Id)
                && (fact.SupersededIn is null || (fact.SupersededIn > fact.RecordedIn && fact.SupersededIn <= lastRestored))
                && (_table.Find(fact.Id) is { } stored ? IsSameOrLater(stored, fact, lastCommit) : fact.RecordedIn > lastCommit);
            if (!fits)
            {
                return CoreDiagnostics.HistoriesDiffer.At(fact.State.Subject, ("subject", fact.State.Subject), ("fact", fact.Id));
            }
        }

        foreach (var stored in _table.Read(FactQuery.EveryRow))
        {
            if (!seen.Contains(stored.Id))
            {
                return CoreDiagnostics.HistoriesDiffer.At(stored.State.Subject, ("subject", stored.State.Subject), ("fact", stored.Id));
            }
        }

        return null;
    }

    public void ApplyRestored()
    {
        foreach (var fact in _restored)
        {
            if (_table.Find(fact.Id) is not { } stored)
            {
                _table.Add(fact);
            }
            else if (stored.SupersededIn is null && fact.SupersededIn is { } commit)
            {
                _table.Supersede(fact.Id, commit);
            }
        }

        Drop();
    }

    public void Drop()
    {
        _staged.Clear();
        _pendingKeys.Clear();
        _restored.Clear();
    }

    private static bool IsSameOrLater(Fact<T> stored, Fact<T> restored, long lastCommit) =>
        stored == restored || (stored.SupersededIn is null && restored.SupersededIn > lastCommit
            && stored == restored with { SupersededIn = null });

    private FactId Put(Staged staged, T state, DateRange valid)
    {
        var same = staged.Known.Find(f => f.Valid == valid && f.State.Equals(state));
        if (same is not null)
        {
            return same.Id;
        }

        var (giveWay, remainders) = FactTimeline.MakeRoom(staged.Known, valid);
        giveWay.ForEach(staged.GiveWay);
        foreach (var (kept, days) in remainders)
        {
            Add(staged, kept, days);
        }

        staged.Subject = state.Subject;
        return Add(staged, state, valid);
    }

    private FactId Add(Staged staged, T state, DateRange valid)
    {
        var fact = new Fact<T>(FactId.New(_time.GetUtcNow()), state, valid, Pending, SupersededIn: null);
        _pendingKeys.Add(fact.Id, state.FactKey);
        staged.Add(fact);
        return fact.Id;
    }

    // A key with nothing staged is looked up afresh: a call that was refused leaves no trace.
    private Staged Stage(string key)
    {
        if (!_staged.TryGetValue(key, out var staged) || staged.IsEmpty)
        {
            _staged[key] = staged = new(_table.Known(key));
        }

        return staged;
    }

    private (Staged Staged, Fact<T> Fact) FindKnown(FactId id)
    {
        var key = _pendingKeys.TryGetValue(id, out var pending) ? pending : _table.Find(id)?.State.FactKey;
        if (key is not null)
        {
            var staged = Stage(key);
            if (staged.Known.Find(f => f.Id == id) is { } fact)
            {
                staged.Subject = fact.State.Subject;
                return (staged, fact);
            }
        }

        throw new RuleViolationException(CoreDiagnostics.UnknownFact.At(default(DiagnosticPlace), ("fact", id)));
    }

    /// <summary>One key's timeline as this scope will leave it.</summary>
    private sealed class Staged(IEnumerable<Fact<T>> known)
    {
        public List<Fact<T>> Known { get; } = [.. known];

        public HashSet<FactId> Base { get; } = [.. known.Select(f => f.Id)];

        public List<FactId> Superseded { get; } = [];

        public List<Fact<T>> Added { get; } = [];

        public SubjectRef Subject { get; set; }

        public bool IsEmpty => Superseded.Count == 0 && Added.Count == 0;

        public void Add(Fact<T> fact)
        {
            Known.Add(fact);
            Added.Add(fact);
        }

        public void GiveWay(Fact<T> fact)
        {
            Known.Remove(fact);
            if (!Added.Remove(fact))
            {
                Superseded.Add(fact.Id);
            }
        }
    }
}
