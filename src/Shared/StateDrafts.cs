using System.Runtime.CompilerServices;

namespace ElectionCore;

/// <summary>Works out what changes when states of a module are stored, some thousands at a time.</summary>
/// <param name="kinds">The module's kinds of fact.</param>
/// <param name="effective">The day from which states hold that did not happen on a day of their own; null to correct what is known last.</param>
/// <param name="time">The clock, for the identities of new facts.</param>
internal abstract class StateDrafts(IEnumerable<FactKind> kinds, DateOnly? effective, TimeProvider time)
{
    private const int BatchSize = 4096;

    private readonly Dictionary<Type, FactKind> _kinds = kinds.ToDictionary(k => k.StateType);
    private readonly HashSet<(Type, string)> _given = [];

    public async IAsyncEnumerable<FactDraft> AllAsync(IAsyncEnumerable<IFactState> states, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var batch in states.Chunk(BatchSize).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var kind in batch.GroupBy(s => s.GetType()))
            {
                var drafts = _kinds.TryGetValue(kind.Key, out var known)
                    ? await known.Accept(new Batch(this, kind, cancellationToken)).ConfigureAwait(false)
                    : throw new ArgumentException($"{kind.Key.Name} is no kind of this module.", nameof(states));
                foreach (var draft in drafts)
                {
                    yield return draft;
                }
            }
        }
    }

    /// <summary>Works it out and keeps nothing of it: what an import would refuse is refused.</summary>
    public async Task RehearseAsync(IAsyncEnumerable<IFactState> states, CancellationToken cancellationToken)
    {
        await foreach (var draft in AllAsync(states, cancellationToken).ConfigureAwait(false))
        {
            _ = draft;
        }
    }

    /// <summary>The facts of a kind.</summary>
    protected abstract IFactStore<T> Facts<T>()
        where T : class, IFactState;

    /// <summary>The day on which something happened, or null where it holds on all days or from the day that an import names.</summary>
    protected abstract DateOnly? OwnDay(IFactState state);

    /// <summary>That something is given twice in one import.</summary>
    protected abstract Diagnostic GivenTwice(IFactState state);

    /// <summary>Whether what is known stays although something else of the same is given; then nothing changes.</summary>
    protected virtual bool Keeps(IFactState known, IFactState given) => false;

    /// <summary>What has to hold of each state and what is known of the same so far; it throws where it does not.</summary>
    /// <param name="states">The states of a batch.</param>
    /// <param name="given">What was given in the import so far.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    protected abstract Task<Action<IFactState, IFactState?>> RulesAsync<T>(IReadOnlyList<T> states, HashSet<(Type, string)> given, CancellationToken cancellationToken)
        where T : class, IFactState;

    private async Task<IEnumerable<FactDraft>> DraftAsync<T>(IReadOnlyList<T> states, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        // A key is made anew whenever it is asked for.
        string[] keys = [.. states.Select(s => s.FactKey)];
        foreach (var (index, state) in states.Index())
        {
            if (!_given.Add((typeof(T), keys[index])))
            {
                throw new RuleViolationException(GivenTwice(state));
            }
        }

        var known = new Dictionary<string, List<Fact<T>>>(StringComparer.Ordinal);
        var query = FactQuery.KnownNow with { Keys = [.. keys] };
        await foreach (var fact in Facts<T>().ReadAsync(query, cancellationToken).ConfigureAwait(false))
        {
            if (!known.TryGetValue(fact.State.FactKey, out var facts))
            {
                known.Add(fact.State.FactKey, facts = []);
            }

            facts.Add(fact);
        }

        var require = await RulesAsync(states, _given, cancellationToken).ConfigureAwait(false);
        return states.Select((state, index) =>
        {
            var facts = known.GetValueOrDefault(keys[index]) ?? [];
            var last = facts is [.., var fact] ? fact.State : null;
            var next = last is not null && Keeps(last, state) ? last : state;
            require(next, last);
            return Draft(keys[index], next, facts);
        });
    }

    private FactDraft<T> Draft<T>(string key, T state, List<Fact<T>> facts)
        where T : class, IFactState
    {
        var draft = new FactDraft<T>(key, facts, time);
        var own = OwnDay(state);
        if (facts.Count > 0 && (own is not null || effective is null))
        {
            draft.Correct(facts[^1].Id, state, own is { } day ? DateRange.Since(day) : facts[^1].Valid);
        }
        else if (own is { } happened)
        {
            draft.Record(state, DateRange.Since(happened));
        }
        else if (effective is not { } from)
        {
            draft.Record(state, DateRange.Always);
        }
        else if (facts.Find(f => f.Valid.Contains(from)) is not { } now || !now.State.Equals(state))
        {
            var next = facts.Select(f => f.Valid.From).Where(f => f > from).Min();
            draft.State(state, next is { } end ? DateRange.Between(from, end) : DateRange.Since(from));
        }

        return draft;
    }

    private sealed class Batch(StateDrafts drafts, IEnumerable<IFactState> states, CancellationToken cancellationToken)
        : IFactKindVisitor<Task<IEnumerable<FactDraft>>>
    {
        public Task<IEnumerable<FactDraft>> Visit<T>()
            where T : class, IFactState =>
            drafts.DraftAsync([.. states.Cast<T>()], cancellationToken);
    }
}
