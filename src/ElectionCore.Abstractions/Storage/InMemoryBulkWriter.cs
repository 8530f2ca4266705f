namespace ElectionCore;

/// <summary>Stores many changes at once in memory.</summary>
internal sealed class InMemoryBulkWriter(InMemoryStore store, TimeProvider time) : IBulkWriter
{
    public async Task<Commit?> WriteAsync(
        IAsyncEnumerable<FactDraft> drafts, CommitDetails details, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        ArgumentNullException.ThrowIfNull(details);
        var changes = new List<FactDraft>();
        var seen = new HashSet<(Type, string)>();
        await foreach (var draft in drafts.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (!seen.Add((draft.StateType, draft.Key)))
            {
                throw new ArgumentException($"There are two drafts for {draft.Key}.", nameof(drafts));
            }

            if (!draft.IsEmpty)
            {
                changes.Add(draft);
            }
        }

        lock (store.Gate)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (changes.Count == 0)
            {
                return null;
            }

            foreach (var draft in changes)
            {
                if (!draft.TableIn(store).KnownIds(draft.Key).SetEquals(draft.Base))
                {
                    throw new RuleViolationException(
                        CoreDiagnostics.FactAlreadySuperseded.At(draft.Subject, ("subject", draft.Subject)));
                }
            }

            var commit = new Commit(store.LastCommit + 1, time.GetUtcNow().ToUniversalTime(), details);
            changes.ForEach(d => d.TableIn(store).Apply(d, commit.Number));
            store.Commits.Add(commit);
            return commit;
        }
    }
}
