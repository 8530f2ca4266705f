namespace ElectionCore.EntityFrameworkCore.PostgreSql;

/// <summary>
/// Writes many changes with binary COPY. Everything is worked out before the head of the log is locked; then it goes
/// straight into the tables.
/// </summary>
internal sealed class PostgreSqlBulkWriter(StoreSession session) : StoredBulkWriter(session)
{
    protected override async Task<Commit?> WriteManyAsync(
        BulkCommit commit, IAsyncEnumerable<FactChange> changes, CancellationToken cancellationToken)
    {
        using var rows = new BulkRows(Session, commit);
        var source = changes.GetAsyncEnumerator(cancellationToken);
        await using var closing = source.ConfigureAwait(false);

        // What is whole in memory can be sent again when the connection breaks; what is put aside on the server is gone then.
        return await FillAsync(rows, source).ConfigureAwait(false)
            ? await StoreTransaction.RunAsync(
                Session, (connection, token) => StoreAsync(commit, rows, connection, token), commit.Id, cancellationToken).ConfigureAwait(false)
            : await StoreTransaction.RunOnceAsync(
                Session,
                async (connection, token) =>
                {
                    do
                    {
                        await rows.PutAsideAsync(token).ConfigureAwait(false);
                    }
                    while (!await FillAsync(rows, source).ConfigureAwait(false));
                    return await StoreAsync(commit, rows, connection, token).ConfigureAwait(false);
                },
                commit.Id,
                cancellationToken).ConfigureAwait(false);
    }

    // Says whether the source is at its end.
    private static async Task<bool> FillAsync(BulkRows rows, IAsyncEnumerator<FactChange> source)
    {
        while (!rows.IsFull)
        {
            if (!await source.MoveNextAsync().ConfigureAwait(false))
            {
                return true;
            }

            rows.Add(source.Current);
        }

        return false;
    }

    private static async Task<Commit?> StoreAsync(
        BulkCommit commit, BulkRows rows, StoreConnection connection, CancellationToken cancellationToken)
    {
        var log = await commit.LockAsync(connection, cancellationToken).ConfigureAwait(false);
        await rows.WriteAsync(log.Size + 1, cancellationToken).ConfigureAwait(false);
        return await commit.AppendAsync(connection, log, cancellationToken).ConfigureAwait(false);
    }
}
