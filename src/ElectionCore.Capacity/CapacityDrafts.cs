using System.Runtime.CompilerServices;

namespace ElectionCore.Capacity;

/// <summary>Works out what changes when states are stored, some thousands at a time.</summary>
internal sealed class CapacityDrafts(CapacityRegister register, DateOnly? effective, TimeProvider time)
{
    private const int BatchSize = 4096;

    private static readonly Dictionary<Type, FactKind> Kinds = CapacityKinds.All.ToDictionary(k => k.StateType);

    private readonly HashSet<(Type, string)> _given = [];

    public async IAsyncEnumerable<FactDraft> AllAsync(IAsyncEnumerable<IFactState> states, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var batch in states.Chunk(BatchSize).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var kind in batch.GroupBy(s => s.GetType()))
            {
                var drafts = Kinds.TryGetValue(kind.Key, out var known)
                    ? await known.Accept(new Batch(this, kind, cancellationToken)).ConfigureAwait(false)
                    : throw new ArgumentException($"{kind.Key.Name} is no kind of the Capacity module.", nameof(states));
                foreach (var draft in drafts)
                {
                    yield return draft;
                }
            }
        }
    }

    private async Task<IEnumerable<FactDraft>> DraftAsync<T>(IReadOnlyList<T> states, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        foreach (var state in states)
        {
            if (!_given.Add((typeof(T), state.FactKey)))
            {
                throw new RuleViolationException(CapacityDiagnostics.GivenTwice.At(state.Subject, ("subject", state.Subject)));
            }
        }

        var known = new Dictionary<string, List<Fact<T>>>(StringComparer.Ordinal);
        var query = FactQuery.KnownNow with { Keys = [.. states.Select(s => s.FactKey)] };
        await foreach (var fact in register.Facts<T>().ReadAsync(query, cancellationToken).ConfigureAwait(false))
        {
            if (!known.TryGetValue(fact.State.FactKey, out var facts))
            {
                known.Add(fact.State.FactKey, facts = []);
            }

            facts.Add(fact);
        }

        var rules = await FixedRecords.ForAsync(register, states, _given, cancellationToken).ConfigureAwait(false);
        return states.Select(state =>
        {
            var facts = known.GetValueOrDefault(state.FactKey) ?? [];
            rules.Require(state, facts is [.., var last] ? last.State : null);
            return Draft(state, facts);
        });
    }

    private FactDraft<T> Draft<T>(T state, List<Fact<T>> facts)
        where T : class, IFactState
    {
        var draft = new FactDraft<T>(state.FactKey, facts, time);
        var own = OwnDay.Of(state);
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

    private sealed class Batch(CapacityDrafts drafts, IEnumerable<IFactState> states, CancellationToken cancellationToken)
        : IFactKindVisitor<Task<IEnumerable<FactDraft>>>
    {
        public Task<IEnumerable<FactDraft>> Visit<T>()
            where T : class, IFactState =>
            drafts.DraftAsync([.. states.Cast<T>()], cancellationToken);
    }
}
