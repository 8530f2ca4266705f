namespace ElectionCore.EntityFrameworkCore.Sqlite;

/// <summary>
/// Writes many changes with prepared statements in one transaction. While one batch is written, the rows and hashes of the
/// next are worked out beside it.
/// </summary>
internal sealed class SqliteBulkWriter(StoreSession session) : StoredBulkWriter(session)
{
    private const int BatchSize = 1_000;

    protected override async Task<Commit?> WriteManyAsync(
        BulkCommit commit, IAsyncEnumerable<FactDraft> drafts, CancellationToken cancellationToken) =>
        await StoreTransaction.RunOnceAsync(
            Session,
            async (connection, token) =>
            {
                var log = await commit.LockAsync(connection, token).ConfigureAwait(false);
                var sink = Session.Dialect.CreateSink(Session.Context, Session.Schema);
                await using (sink.ConfigureAwait(false))
                {
                    await WriteAsync(sink, commit, drafts, log.Size + 1, token).ConfigureAwait(false);
                    if (!await sink.CompleteAsync(token).ConfigureAwait(false))
                    {
                        throw BulkCommit.Conflict("something");
                    }
                }

                return await commit.AppendAsync(connection, log, token).ConfigureAwait(false);
            },
            commit.Id,
            cancellationToken).ConfigureAwait(false);

    private async Task WriteAsync(
        RowSink sink, BulkCommit commit, IAsyncEnumerable<FactDraft> drafts, object number, CancellationToken cancellationToken)
    {
        var source = drafts.GetAsyncEnumerator(cancellationToken);
        await using var closing = source.ConfigureAwait(false);
        var next = Encode(commit, await NextAsync(source).ConfigureAwait(false));
        while (await next.ConfigureAwait(false) is { Count: > 0 } batch)
        {
            // The source is read here, never beside the writing: it may read the same connection.
            next = Encode(commit, await NextAsync(source).ConfigureAwait(false));
            try
            {
                foreach (var (change, entry, payload) in batch)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    await WriteAsync(sink, change, number, cancellationToken).ConfigureAwait(false);
                    entry[0] = payload[0] = number;
                    await sink.AddAsync(LogTables.Entries, entry, cancellationToken).ConfigureAwait(false);
                    await sink.AddAsync(LogTables.Payloads, payload, cancellationToken).ConfigureAwait(false);
                }
            }
            catch
            {
                // The encoder is not left running.
                await Task.WhenAny(next).ConfigureAwait(false);
                throw;
            }
        }
    }

    private static async ValueTask<List<FactDraft>> NextAsync(IAsyncEnumerator<FactDraft> source)
    {
        var batch = new List<FactDraft>(BatchSize);
        while (batch.Count < BatchSize && await source.MoveNextAsync().ConfigureAwait(false))
        {
            batch.Add(source.Current);
        }

        return batch;
    }

    private Task<List<(FactChange Change, object?[] Entry, object?[] Payload)>> Encode(BulkCommit commit, List<FactDraft> batch) =>
        Task.Run(() => batch.ConvertAll(draft =>
        {
            var change = ChangeOf(draft);
            var (entry, payload) = commit.Encode(change).ToRows();
            return (change, entry, payload);
        }));

    private static async ValueTask WriteAsync(RowSink sink, FactChange change, object number, CancellationToken cancellationToken)
    {
        foreach (var row in change.Superseded)
        {
            await sink.SupersedeAsync(change.Table, FactChange.IdOf(row), (long)number, cancellationToken).ConfigureAwait(false);
        }

        foreach (var row in change.Added)
        {
            row[FactTable.RecordedInColumn] = number;
            await sink.AddAsync(change.Table, row, cancellationToken).ConfigureAwait(false);
        }
    }
}
