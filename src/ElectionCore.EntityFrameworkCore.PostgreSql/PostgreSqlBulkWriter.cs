namespace ElectionCore.EntityFrameworkCore.PostgreSql;

/// <summary>
/// Writes many drafts with binary COPY. The head of the log is locked when the last draft is read; from then on rows go
/// straight into the tables while the last of them are still being encoded.
/// </summary>
internal sealed class PostgreSqlBulkWriter(StoreSession session) : StoredBulkWriter(session)
{
    // How far the source is read ahead of the encoding: so many things, each of which takes up this much at least.
    private const int MostAhead = 100_000, SmallChange = 512;

    private readonly long _mostInMemory = ((PostgreSqlDialect)session.Dialect).MostInMemory;

    protected override async Task<Commit?> WriteManyAsync(
        BulkCommit commit, IAsyncEnumerable<FactDraft> drafts, CancellationToken cancellationToken)
    {
        var encoder = new BulkEncoder(commit, ChangeOf, (int)Math.Min(MostAhead, _mostInMemory / SmallChange));
        await using var stopping = encoder.ConfigureAwait(false);
        var rows = new BulkRows(Session, commit, encoder);
        var source = drafts.GetAsyncEnumerator(cancellationToken);
        await using var closing = source.ConfigureAwait(false);

        // What is whole in memory can be sent again when the connection breaks; what is put aside on the server is gone then.
        return await ReadAsync(source, encoder, rows, cancellationToken).ConfigureAwait(false)
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
                    while (!await ReadAsync(source, encoder, rows, token).ConfigureAwait(false));
                    return await StoreAsync(commit, rows, connection, token).ConfigureAwait(false);
                },
                commit.Id,
                cancellationToken).ConfigureAwait(false);
    }

    // Says whether the source is at its end; otherwise there is no room for more. Nothing is sent meanwhile, since the source
    // may read from the same transaction.
    private async Task<bool> ReadAsync(
        IAsyncEnumerator<FactDraft> source, BulkEncoder encoder, BulkRows rows, CancellationToken cancellationToken)
    {
        while (encoder.Length - rows.LengthAside < _mostInMemory)
        {
            if (!await source.MoveNextAsync().ConfigureAwait(false))
            {
                await encoder.CompleteAsync(cancellationToken).ConfigureAwait(false);
                return true;
            }

            await encoder.AddAsync(source.Current, cancellationToken).ConfigureAwait(false);
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
