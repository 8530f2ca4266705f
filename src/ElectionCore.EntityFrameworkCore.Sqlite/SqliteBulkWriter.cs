namespace ElectionCore.EntityFrameworkCore.Sqlite;

/// <summary>Writes many changes with prepared statements in one transaction, row by row as they come.</summary>
internal sealed class SqliteBulkWriter(StoreSession session) : StoredBulkWriter(session)
{
    protected override async Task<Commit?> WriteManyAsync(
        BulkCommit commit, IAsyncEnumerable<FactDraft> drafts, CancellationToken cancellationToken) =>
        await StoreTransaction.RunOnceAsync(
            Session,
            async (connection, token) =>
            {
                var log = await commit.LockAsync(connection, token).ConfigureAwait(false);
                var number = log.Size + 1;
                var sink = Session.Dialect.CreateSink(Session.Context, Session.Schema);
                await using (sink.ConfigureAwait(false))
                {
                    await foreach (var draft in drafts.WithCancellation(token).ConfigureAwait(false))
                    {
                        await WriteAsync(sink, commit, ChangeOf(draft), number, token).ConfigureAwait(false);
                    }

                    if (!await sink.CompleteAsync(token).ConfigureAwait(false))
                    {
                        throw BulkCommit.Conflict("something");
                    }
                }

                return await commit.AppendAsync(connection, log, token).ConfigureAwait(false);
            },
            commit.Id,
            cancellationToken).ConfigureAwait(false);

    private static async ValueTask WriteAsync(
        RowSink sink, BulkCommit commit, FactChange change, long number, CancellationToken cancellationToken)
    {
        foreach (var row in change.Superseded)
        {
            await sink.SupersedeAsync(change.Table, FactChange.IdOf(row), number, cancellationToken).ConfigureAwait(false);
        }

        foreach (var row in change.Added)
        {
            row[FactTable.RecordedInColumn] = number;
            await sink.AddAsync(change.Table, row, cancellationToken).ConfigureAwait(false);
        }

        var (entry, payload) = commit.Encode(change);
        entry[0] = payload[0] = number;
        await sink.AddAsync(LogTables.Entries, entry, cancellationToken).ConfigureAwait(false);
        await sink.AddAsync(LogTables.Payloads, payload, cancellationToken).ConfigureAwait(false);
    }
}
