using System.Runtime.CompilerServices;

namespace ElectionCore;

/// <summary>The fact store of one scope: reads the shared table, stages its own changes until the commit.</summary>
internal sealed class InMemoryFactStore<T> : IFactStore<T>, IStagedChanges
    where T : class, IFactState
{
    private readonly InMemoryStore _store;
    private readonly InMemoryFactTable<T> _table;
    private readonly TimeProvider _time;
    private readonly Dictionary<string, FactDraft<T>> _staged = new(StringComparer.Ordinal);
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
                ? _table.Read(query, _staged.ToDictionary(s => s.Key, s => s.Value.Known.ToList(), StringComparer.Ordinal))
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
            return ValueTask.FromResult(Stage(state.FactKey).Record(state, valid));
        }
    }

    public ValueTask<FactId> CorrectAsync(
        FactId fact, T state, DateRange valid, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(state);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_store.Gate)
        {
            return ValueTask.FromResult(StageFor(fact).Correct(fact, state, valid));
        }
    }

    public ValueTask RetractAsync(FactId fact, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_store.Gate)
        {
            StageFor(fact).Retract(fact);
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
            if (!staged.IsEmpty && !_table.KnownIds(key).SetEquals(staged.Base))
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
            _table.Apply(staged, commit);
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
        _restored.Clear();
    }

    private static bool IsSameOrLater(Fact<T> stored, Fact<T> restored, long lastCommit) =>
        stored == restored || (stored.SupersededIn is null && restored.SupersededIn > lastCommit
            && stored == restored with { SupersededIn = null });

    // A key with nothing staged is looked up afresh: a call that was refused leaves no trace.
    private FactDraft<T> Stage(string key)
    {
        if (!_staged.TryGetValue(key, out var staged) || staged.IsEmpty)
        {
            _staged[key] = staged = new(key, _table.Known(key), _time);
        }

        return staged;
    }

    private FactDraft<T> StageFor(FactId fact) => KeyOf(fact) is { } key
        ? Stage(key)
        : throw new RuleViolationException(CoreDiagnostics.UnknownFact.At(default(DiagnosticPlace), ("fact", fact)));

    private string? KeyOf(FactId fact) =>
        _table.Find(fact)?.State.FactKey ?? _staged.Values.FirstOrDefault(s => s.Added.Any(f => f.Id == fact))?.Key;
}
