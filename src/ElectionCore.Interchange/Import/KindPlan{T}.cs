using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>What an import will do to the facts of one kind.</summary>
/// <typeparam name="T">The state.</typeparam>
internal sealed class KindPlan<T> : KindPlan
    where T : class, IFactState
{
    private readonly Table<T> _table;
    private readonly TimeProvider _time;
    private readonly Dictionary<string, List<Fact<T>>> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _knownKeys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PlannedState<T>>> _after = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FactDraft<T>> _drafts = new(StringComparer.Ordinal);

    public KindPlan(Table<T> table, IReadOnlyList<Fact<T>> known, TimeProvider time)
    {
        (_table, _time) = (table, time);
        foreach (var fact in known)
        {
            _knownKeys.Add(fact.State.FactKey);
            ListIn(_known, table.SlotOf(fact.State)).Add(fact);
        }
    }

    public override IEnumerable<FactDraft> Drafts => _drafts.Values;

    public override bool IsKnown(string key) => _knownKeys.Contains(key);

    public override void RefuseContradictions(IEnumerable<ImportRow> rows)
    {
        foreach (var timeline in rows.Where(r => r is { IsAccepted: true, State: not null }).GroupBy(r => r.State!.FactKey, StringComparer.Ordinal))
        {
            var starts = new Dictionary<DateOnly, ImportRow>();
            foreach (var row in timeline)
            {
                if (!starts.TryAdd(row.Valid.Start, row))
                {
                    row.Refuse(InterchangeDiagnostics.Duplicate.At(
                        row.Source.Place, ("subject", row.State!.Subject), ("first", starts[row.Valid.Start].Source.Place.ToString())));
                }
            }

            ImportRow? earlier = null;
            foreach (var row in starts.Values.OrderBy(r => r.Valid.Start))
            {
                if (earlier is { EndsWithNext: false } && earlier.Valid.Overlaps(row.Valid))
                {
                    row.Refuse(InterchangeDiagnostics.Overlap.At(
                        row.Source.PlaceOf(_table.FromField), ("subject", row.State!.Subject), ("first", earlier.Source.Place.ToString())));
                    continue;
                }

                earlier = row;
            }
        }
    }

    public override void Make(IEnumerable<ImportRow> accepted)
    {
        Changes = 0;
        _drafts.Clear();
        _after.Clear();
        foreach (var rows in accepted.GroupBy(r => _table.SlotOf((T)r.State!), StringComparer.Ordinal))
        {
            var inOrder = rows.OrderBy(r => r.Valid.Start).ThenBy(r => r.Number).ToList();
            var restated = inOrder.Select(r => (r.State!.FactKey, r.Valid.From)).ToHashSet();
            var timeline = TimelineOf(rows.Key);
            for (var i = 0; i < inOrder.Count; i++)
            {
                var next = inOrder.Skip(i + 1).FirstOrDefault(r => r.Valid.Start > inOrder[i].Valid.Start);
                Put(rows.Key, timeline, inOrder[i], next?.Valid.Start, restated);
            }
        }
    }

    /// <summary>What will be known of a thing after the drafts so far; of kinds in which a key is its own slot.</summary>
    public IReadOnlyList<PlannedState<T>> After(string key) => TimelineOf(key);

    /// <summary>Plans one more state that no row of this kind gives, to hold until the next one known.</summary>
    public void State(T state, ImportRow row, DateRange from)
    {
        var slot = _table.SlotOf(state);
        var timeline = TimelineOf(slot);
        var next = timeline.Where(s => s.Valid.Start > from.Start).Select(s => (DateOnly?)s.Valid.Start).Min();
        Put(slot, timeline, state, next is { } end ? from.Before(end)!.Value : from, row, restated: []);
    }

    public override ImmutableArray<(ImportRow Row, Diagnostic Fault)> FindCircles(CancellationToken cancellationToken)
    {
        var edges = new List<DatedEdge>();
        foreach (var (slot, states) in _after)
        {
            Add(states.Select(s => (s.State, s.Valid, s.Row)));
        }

        if (!edges.Exists(e => e.Row is not null))
        {
            return [];
        }

        foreach (var (slot, facts) in _known)
        {
            if (!_after.ContainsKey(slot))
            {
                Add(facts.Select(f => (f.State, f.Valid, Row: (ImportRow?)null)));
            }
        }

        return
        [
            .. CircleFinder.Find(edges, cancellationToken).Select(c =>
                (c.Row, _table.CircleAt(c.Row.Source.PlaceOf(c.Field), c.Nodes, c.From)!)),
        ];

        void Add(IEnumerable<(T State, DateRange Valid, ImportRow? Row)> states)
        {
            foreach (var (state, valid, row) in states)
            {
                if (_table.EdgeOf(state) is { } edge)
                {
                    edges.Add(new(edge.Child, edge.Parent, valid, row, edge.Field));
                }
            }
        }
    }

    private static List<TItem> ListIn<TItem>(Dictionary<string, List<TItem>> lists, string key)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _);
        return list ??= [];
    }

    private List<PlannedState<T>> TimelineOf(string slot)
    {
        if (!_after.TryGetValue(slot, out var timeline))
        {
            timeline = _known.TryGetValue(slot, out var known)
                ? [.. known.Select(f => new PlannedState<T>(f.State, f.Valid, f, row: null))]
                : [];
            _after.Add(slot, timeline);
        }

        return timeline;
    }

    private void Put(
        string slot, List<PlannedState<T>> timeline, ImportRow row, DateOnly? next, HashSet<(string, DateOnly?)> restated) =>
        Put(slot, timeline, (T)row.State!, DaysOf(slot, row, next), row, restated);

    private void Put(
        string slot, List<PlannedState<T>> timeline, T state, DateRange valid, ImportRow row, HashSet<(string, DateOnly?)> restated)
    {
        var key = state.FactKey;
        var known = _known.TryGetValue(slot, out var facts) ? facts.FindAll(f => f.State.FactKey == key) : [];
        var sameStart = known.Find(f => f.Valid.From == valid.From);
        if (sameStart is not null && sameStart.Valid == valid && sameStart.State.Equals(state))
        {
            return;
        }

        var staged = new PlannedState<T>(state, valid, known: null, row);
        DraftOf(slot, key).State(state, valid);
        Changes++;
        timeline.RemoveAll(s => s.State.FactKey == key && s.Valid.From == valid.From);
        foreach (var other in timeline.FindAll(s => s.State.FactKey == key && s.Valid.Overlaps(valid)))
        {
            timeline.Remove(other);
            foreach (var rest in Rests(other.Valid, valid))
            {
                timeline.Add(new(other.State, rest, known: null, other.Row));
            }
        }

        if (sameStart is null && slot != key && valid.From is { } from)
        {
            GiveWay(slot, timeline, key, from, valid, restated);
        }

        timeline.Add(staged);
    }

    // Another state of the same slot that holds on the first day gives way, unless the import itself states it.
    private void GiveWay(
        string slot, List<PlannedState<T>> timeline, string key, DateOnly from, DateRange valid, HashSet<(string, DateOnly?)> restated)
    {
        foreach (var other in timeline.FindAll(s => s.State.FactKey != key && s.Id is not null && s.Valid.Contains(from)))
        {
            if (other.Known is { } fact && restated.Contains((fact.State.FactKey, fact.Valid.From)))
            {
                continue;
            }

            timeline.Remove(other);
            var draft = DraftOf(slot, other.State.FactKey);
            var first = true;
            foreach (var rest in Rests(other.Valid, valid))
            {
                var id = first ? draft.Correct(other.Id!.Value, other.State, rest) : draft.Record(other.State, rest);
                timeline.Add(new(other.State, rest, known: null, row: null) { Id = id });
                Changes++;
                first = false;
            }

            if (first)
            {
                draft.Retract(other.Id!.Value);
                Changes++;
            }
        }
    }

    private FactDraft<T> DraftOf(string slot, string key)
    {
        if (!_drafts.TryGetValue(key, out var draft))
        {
            var known = _known.TryGetValue(slot, out var facts) ? facts.Where(f => f.State.FactKey == key) : [];
            _drafts.Add(key, draft = new(key, known, _time));
        }

        return draft;
    }

    private static IEnumerable<DateRange> Rests(DateRange days, DateRange taken)
    {
        if (taken.From is { } from && days.Before(from) is { } before)
        {
            yield return before;
        }

        if (taken.To is { } to && days.After(to) is { } after)
        {
            yield return after;
        }
    }

    // Without a stated end a row holds until the next one of its slot begins, in the import or in the store.
    private DateRange DaysOf(string slot, ImportRow row, DateOnly? next)
    {
        if (!row.EndsWithNext)
        {
            return row.Valid;
        }

        var known = _known.TryGetValue(slot, out var facts) ? facts : [];
        foreach (var fact in known)
        {
            if (fact.Valid.Start > row.Valid.Start && (next is null || fact.Valid.Start < next))
            {
                next = fact.Valid.Start;
            }
        }

        if (next is not { } end)
        {
            return row.Valid;
        }

        var same = known.Find(f => f.State.FactKey == row.State!.FactKey && f.Valid.From == row.Valid.From);
        if (same?.Valid.To == end && same.Valid.StatedFrom == row.Valid.StatedFrom && same.Valid.IsStartUnknown == row.Valid.IsStartUnknown)
        {
            return same.Valid;
        }

        return row.Valid.Before(end)!.Value;
    }
}
