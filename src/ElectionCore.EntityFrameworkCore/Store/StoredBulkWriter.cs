namespace ElectionCore.EntityFrameworkCore;

/// <summary>Stores many changes as one commit: a few at once like any commit, many in the fastest way of the database.</summary>
internal abstract class StoredBulkWriter(StoreSession session) : IBulkWriter
{
    private const int Few = 500;

    private readonly Dictionary<Type, HashSet<string>> _seen = [];

    /// <summary>The scope.</summary>
    protected StoreSession Session => session;

    /// <inheritdoc/>
    public async Task<Commit?> WriteAsync(
        IAsyncEnumerable<FactDraft> drafts, CommitDetails details, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        ArgumentNullException.ThrowIfNull(details);
        _seen.Clear();
        try
        {
            await session.ReadyAsync(cancellationToken).ConfigureAwait(false);
            LogRows.RequireStorable(details);
            var source = drafts.GetAsyncEnumerator(cancellationToken);
            await using var closing = source.ConfigureAwait(false);
            var first = new List<FactDraft>();
            while (first.Count < Few && await NextAsync(source).ConfigureAwait(false) is { } draft)
            {
                first.Add(draft);
            }

            var id = FactId.New(session.Time.GetUtcNow()).Value;
            var commit = first.Count < Few
                ? await WriteFewAsync(first, id, details, cancellationToken).ConfigureAwait(false)
                : await WriteManyAsync(new(session, id, details), WithFirst(first, source), cancellationToken).ConfigureAwait(false);
            session.Heard(commit?.Number ?? 0);
            return commit;
        }
        catch (Exception fault) when (StoreSession.FaultIn(fault) is { } database)
        {
            throw session.Explain(database);
        }
        finally
        {
            _seen.Clear();
        }
    }

    /// <summary>Writes many drafts in one transaction. None is empty, and each is of another thing.</summary>
    protected abstract Task<Commit?> WriteManyAsync(BulkCommit commit, IAsyncEnumerable<FactDraft> drafts, CancellationToken cancellationToken);

    /// <summary>The rows of a draft.</summary>
    protected FactChange ChangeOf(FactDraft draft) => session.Schema.TableOf(draft.StateType).ChangeOf(draft);

    private async Task<Commit?> WriteFewAsync(List<FactDraft> drafts, Guid id, CommitDetails details, CancellationToken cancellationToken)
    {
        if (drafts.Count == 0)
        {
            return null;
        }

        var writer = new CommitWriter(session, id, details);
        drafts.ForEach(d => writer.Add(ChangeOf(d)));
        return await StoreTransaction.RunAsync(
            session, async (connection, token) => await writer.WriteAsync(connection, restored: null, token).ConfigureAwait(false), id, cancellationToken)
            .ConfigureAwait(false);
    }

    private async IAsyncEnumerable<FactDraft> WithFirst(List<FactDraft> first, IAsyncEnumerator<FactDraft> rest)
    {
        foreach (var draft in first)
        {
            yield return draft;
        }

        first.Clear();
        while (await NextAsync(rest).ConfigureAwait(false) is { } draft)
        {
            yield return draft;
        }
    }

    private async ValueTask<FactDraft?> NextAsync(IAsyncEnumerator<FactDraft> drafts)
    {
        while (await drafts.MoveNextAsync().ConfigureAwait(false))
        {
            var draft = drafts.Current;
            if (!_seen.TryGetValue(draft.StateType, out var keys))
            {
                _seen.Add(draft.StateType, keys = new(StringComparer.Ordinal));
            }

            if (!keys.Add(draft.Key))
            {
                throw new ArgumentException($"There are two drafts for {draft.Key}.", nameof(drafts));
            }

            if (!draft.IsEmpty)
            {
                return draft;
            }
        }

        return null;
    }
}
