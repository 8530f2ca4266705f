using System.Data.Common;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>Rows of one kind that are to be restored.</summary>
internal sealed class RestoredFacts<T>(StoreSession session) : IRestoredFacts
    where T : class, IFactState
{
    private readonly List<Fact<T>> _rows = [];
    private ILookup<long, Fact<T>>? _recorded;
    private ILookup<long, Fact<T>>? _superseded;

    public int Count => _rows.Count;

    public void Add(Fact<T> fact) => _rows.Add(fact);

    public void Clear()
    {
        _rows.Clear();
        _recorded = _superseded = null;
    }

    public Diagnostic? FindMisfit(long lastRestored)
    {
        var seen = new HashSet<FactId>();
        return _rows.Find(f => f.RecordedIn < 1 || f.RecordedIn > lastRestored || !seen.Add(f.Id)
            || (f.SupersededIn is { } superseded && (superseded <= f.RecordedIn || superseded > lastRestored))) is { } misfit
            ? Differs(misfit)
            : null;
    }

    public async Task<Diagnostic?> FindDivergenceAsync(DbDataReader stored, long lastStored, CancellationToken cancellationToken)
    {
        var rows = _rows.ToDictionary(f => f.Id);
        var table = session.Schema.TableOf<T>();
        var reader = new FactReader(stored);
        while (await stored.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var fact = table.Read(reader);
            if (!rows.Remove(fact.Id, out var restored) || !IsSameOrLater(fact, restored, lastStored))
            {
                return Differs(fact);
            }
        }

        return rows.Values.FirstOrDefault(f => f.RecordedIn <= lastStored) is { } added ? Differs(added) : null;
    }

    public IEnumerable<FactChange> ChangesOf(long commit)
    {
        _recorded ??= _rows.ToLookup(f => f.RecordedIn);
        _superseded ??= _rows.Where(f => f.SupersededIn is not null).ToLookup(f => f.SupersededIn!.Value);
        var table = session.Schema.TableOf<T>();
        var recorded = _recorded[commit].ToLookup(f => f.State.FactKey, StringComparer.Ordinal);
        var superseded = _superseded[commit].ToLookup(f => f.State.FactKey, StringComparer.Ordinal);
        foreach (var key in recorded.Select(g => g.Key).Union(superseded.Select(g => g.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            // A row that a later commit supersedes is stored as known first.
            List<Fact<T>> added = [.. recorded[key].Select(f => f with { SupersededIn = null })];
            List<Fact<T>> closed = [.. superseded[key]];
            var subject = (added.Count > 0 ? added[^1] : closed[^1]).State.Subject;
            yield return table.Change(key, subject, added, closed, known: null);
        }
    }

    private static bool IsSameOrLater(Fact<T> stored, Fact<T> restored, long lastStored) =>
        stored == restored || (stored.SupersededIn is null && restored.SupersededIn > lastStored
            && stored == restored with { SupersededIn = null });

    private static Diagnostic Differs(Fact<T> fact) => CoreDiagnostics.HistoriesDiffer.At(
        fact.State.Subject, ("subject", fact.State.Subject), ("fact", fact.Id));
}
