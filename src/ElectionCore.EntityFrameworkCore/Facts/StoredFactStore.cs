using System.Data.Common;
using System.Runtime.CompilerServices;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>The fact store of one scope: reads the database, stages its own changes until the commit.</summary>
internal sealed class StoredFactStore<T> : IFactStore<T>, IStagedFacts
    where T : class, IFactState
{
    private readonly StoreSession _session;
    private readonly Dictionary<string, FactDraft<T>> _staged = new(StringComparer.Ordinal);

    // Whole timelines that an act read with what is staged: what it then stages is based on them.
    private readonly Dictionary<string, List<Fact<T>>> _read = new(StringComparer.Ordinal);
    private readonly RestoredFacts<T> _restored;

    public StoredFactStore(StoreSession session)
    {
        _session = session;
        _restored = new(session);
        session.Join(this);
    }

    public FactTable Table => _session.Schema.TableOf<T>();

    public IEnumerable<FactDraft> Drafts => _staged.Values.Where(d => !d.IsEmpty);

    public bool IsRestoring => _restored.Count > 0;

    public IRestoredFacts Restored => _restored;

    private FactTable<T> Facts => _session.Schema.TableOf<T>();

    public IAsyncEnumerable<Fact<T>> ReadAsync(FactQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        if ((query.IncludeSuperseded ? 1 : 0) + (query.KnownAt is not null ? 1 : 0) + (query.WithStaged ? 1 : 0) > 1)
        {
            throw new ArgumentException(
                "A query asks either for every row, or for what was known at a commit, or for what is staged too.", nameof(query));
        }

        return query.WithStaged ? ReadWithStagedAsync(query, cancellationToken) : ReadStoredAsync(query, fromPrimary: false, cancellationToken);
    }

    public async ValueTask<FactId> RecordAsync(T state, DateRange valid, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(state);
        cancellationToken.ThrowIfCancellationRequested();
        return (await StageAsync(state.FactKey, cancellationToken).ConfigureAwait(false)).Record(state, valid);
    }

    public async ValueTask<FactId> CorrectAsync(
        FactId fact, T state, DateRange valid, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(state);
        cancellationToken.ThrowIfCancellationRequested();
        return (await StageForAsync(fact, cancellationToken).ConfigureAwait(false)).Correct(fact, state, valid);
    }

    public async ValueTask RetractAsync(FactId fact, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        (await StageForAsync(fact, cancellationToken).ConfigureAwait(false)).Retract(fact);
    }

    public void Restore(Fact<T> fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        _restored.Add(fact);
    }

    public void Drop()
    {
        _staged.Clear();
        _read.Clear();
        _restored.Clear();
    }

    private static int CompareInTimeline(Fact<T> a, Fact<T> b)
    {
        var byKey = string.CompareOrdinal(a.State.FactKey, b.State.FactKey);
        var byDay = byKey != 0 ? byKey : a.Valid.Start.CompareTo(b.Valid.Start);
        var byCommit = byDay != 0 ? byDay : a.RecordedIn.CompareTo(b.RecordedIn);
        return byCommit != 0 ? byCommit : a.Id.CompareTo(b.Id);
    }

    private static bool Names(T state, FactQuery query) =>
        query.References is not { } references || state.References.Any(references.Contains);

    private async IAsyncEnumerable<Fact<T>> ReadStoredAsync(
        FactQuery query, bool fromPrimary, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var connection = await _session.OpenToReadAsync(fromPrimary, cancellationToken).ConfigureAwait(false);
        await using var closing = connection.ConfigureAwait(false);
        var command = FactSql.Select(connection, _session.Dialect, _session.Schema, Facts, query);
        await using var disposal = command.ConfigureAwait(false);
        DbDataReader source;
        try
        {
            source = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DbException fault)
        {
            throw _session.Explain(fault);
        }

        await using var closingReader = source.ConfigureAwait(false);
        var reader = new FactReader(source);
        while (await NextAsync(source, cancellationToken).ConfigureAwait(false))
        {
            var fact = Read(reader);
            _session.Heard(fact.SupersededIn ?? fact.RecordedIn);
            if (Names(fact.State, query))
            {
                yield return fact;
            }
        }
    }

    private async Task<bool> NextAsync(DbDataReader source, CancellationToken cancellationToken)
    {
        try
        {
            return await source.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DbException fault)
        {
            throw _session.Explain(fault);
        }
    }

    private Fact<T> Read(FactReader reader)
    {
        try
        {
            return Facts.Read(reader);
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or InvalidCastException or OverflowException)
        {
            throw new RuleViolationException(StorageDiagnostics.RowUnreadable.At(
                default, ("row", reader.Source.GetValue(FactTable.IdColumn)), ("table", Facts.Name), ("fault", fault.Message.TrimEnd('.'))));
        }
    }

    // What is staged takes the place of what is stored of the same thing.
    private async IAsyncEnumerable<Fact<T>> ReadWithStagedAsync(
        FactQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var staged = new Queue<Fact<T>>(_staged.Values
            .Where(d => query.Keys?.Contains(d.Key) != false)
            .SelectMany(d => d.Known)
            .Where(f => (query.ValidOn is not { } day || f.Valid.Contains(day)) && Names(f.State, query))
            .Order(Comparer<Fact<T>>.Create(CompareInTimeline)));
        HashSet<string> replaced = [.. _staged.Keys];
        var timelines = query is { Keys: not null, ValidOn: null, References: null }
            ? query.Keys.Except(replaced, StringComparer.Ordinal).ToDictionary(k => k, _ => new List<Fact<T>>(), StringComparer.Ordinal)
            : null;
        await foreach (var fact in ReadStoredAsync(query, fromPrimary: true, cancellationToken).ConfigureAwait(false))
        {
            if (replaced.Contains(fact.State.FactKey))
            {
                continue;
            }

            timelines?[fact.State.FactKey].Add(fact);
            while (staged.TryPeek(out var next) && CompareInTimeline(next, fact) < 0)
            {
                yield return staged.Dequeue();
            }

            yield return fact;
        }

        // Whole now; what was staged while it was read goes by what it read itself.
        foreach (var (key, timeline) in timelines ?? [])
        {
            if (!_staged.ContainsKey(key))
            {
                _read[key] = timeline;
            }
        }

        while (staged.TryDequeue(out var next))
        {
            yield return next;
        }
    }

    // A key with nothing staged is looked up afresh, unless this act has just read it: a call that was refused leaves no trace.
    private async ValueTask<FactDraft<T>> StageAsync(string key, CancellationToken cancellationToken)
    {
        if (_staged.TryGetValue(key, out var staged) && !staged.IsEmpty)
        {
            return staged;
        }

        if (!_read.Remove(key, out var known))
        {
            known = await ListAsync(new() { Keys = [key] }, cancellationToken).ConfigureAwait(false);
        }

        return _staged[key] = new(key, known, _session.Time);
    }

    private async ValueTask<FactDraft<T>> StageForAsync(FactId fact, CancellationToken cancellationToken)
    {
        var key = _staged.Values.FirstOrDefault(d => d.Known.Any(f => f.Id == fact))?.Key
            ?? _read.FirstOrDefault(r => r.Value.Exists(f => f.Id == fact)).Key
            ?? await KeyOfAsync(fact, cancellationToken).ConfigureAwait(false);
        return key is null
            ? throw new RuleViolationException(CoreDiagnostics.UnknownFact.At(default(DiagnosticPlace), ("fact", fact)))
            : await StageAsync(key, cancellationToken).ConfigureAwait(false);
    }

    private async Task<string?> KeyOfAsync(FactId fact, CancellationToken cancellationToken)
    {
        var connection = await _session.OpenToReadAsync(fromPrimary: true, cancellationToken).ConfigureAwait(false);
        await using var closing = connection.ConfigureAwait(false);
        var command = connection.Command(
            $"SELECT {FactSql.Column(Facts, FactTable.KeyColumn)} FROM {_session.Schema.NameOf(Facts)} WHERE id = @id");
        await using var disposal = command.ConfigureAwait(false);
        StoreDialect.Add(command, "@id", fact.Value);
        return (string?)await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<List<Fact<T>>> ListAsync(FactQuery query, CancellationToken cancellationToken)
    {
        var found = new List<Fact<T>>();
        await foreach (var fact in ReadStoredAsync(query, fromPrimary: true, cancellationToken).ConfigureAwait(false))
        {
            found.Add(fact);
        }

        return found;
    }
}
