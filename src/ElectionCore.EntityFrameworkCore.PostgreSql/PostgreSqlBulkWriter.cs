using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.EntityFrameworkCore.PostgreSql;

/// <summary>
/// Writes many drafts with binary COPY. The head of the log is locked when the last draft is read, or when drafts come faster than they
/// are encoded; from then on rows go straight into the tables while others are still being encoded.
/// </summary>
/// <param name="session">The scope.</param>
/// <param name="scopes">Where the context is our own, makes a scope to store in while the source still reads in this one; else null.</param>
internal sealed class PostgreSqlBulkWriter(StoreSession session, IServiceScopeFactory? scopes) : StoredBulkWriter(session)
{
    // How far the source is read ahead of the encoding: so many things, each of which takes up this much at least.
    private const int MostAhead = 100_000, MostAheadOfOwn = 20_000, SmallChange = 512;

    private readonly long _mostInMemory = ((PostgreSqlDialect)session.Dialect).MostInMemory;

    private enum Reading
    {
        AtEnd,
        Faster,
        NoRoom,
    }

    protected override async Task<Commit?> WriteManyAsync(
        BulkCommit commit, IAsyncEnumerable<FactDraft> drafts, CancellationToken cancellationToken)
    {
        // A transaction that is open is the host's: then everything happens in it.
        if (scopes is null || Session.Context.Database.CurrentTransaction is not null)
        {
            return await WriteAsync(Session, isBeside: false, commit, drafts, cancellationToken).ConfigureAwait(false);
        }

        var scope = scopes.CreateAsyncScope();
        await using var leaving = scope.ConfigureAwait(false);
        return await WriteAsync(scope.ServiceProvider.GetRequiredService<StoreSession>(), isBeside: true, commit, drafts, cancellationToken).ConfigureAwait(false);
    }

    private async Task<Commit?> WriteAsync(
        StoreSession storing, bool isBeside, BulkCommit commit, IAsyncEnumerable<FactDraft> drafts, CancellationToken cancellationToken)
    {
        var encoder = new BulkEncoder(commit, ChangeOf, (int)Math.Min(isBeside ? MostAheadOfOwn : MostAhead, _mostInMemory / SmallChange), _mostInMemory);
        await using var stopping = encoder.ConfigureAwait(false);
        var rows = new BulkRows(storing, commit, encoder, _mostInMemory);
        var source = drafts.GetAsyncEnumerator(cancellationToken);
        await using var closing = source.ConfigureAwait(false);
        return await ReadAsync(source, encoder, rows, stopsWhenFaster: isBeside, cancellationToken).ConfigureAwait(false) switch
        {
            Reading.Faster => await StoreWhileReadingAsync(source, encoder, StoreAsync, cancellationToken).ConfigureAwait(false),
            Reading.AtEnd => await StoreAsync(cancellationToken).ConfigureAwait(false),

            // What is whole in memory can be sent again when the connection breaks; what is put aside on the server is gone then.
            _ => await StoreTransaction.RunOnceAsync(
                storing,
                async (connection, token) =>
                {
                    do
                    {
                        await rows.PutAsideAsync(token).ConfigureAwait(false);
                    }
                    while (await ReadAsync(source, encoder, rows, stopsWhenFaster: false, token).ConfigureAwait(false) != Reading.AtEnd);
                    return await WriteAsync(commit, rows, connection, token).ConfigureAwait(false);
                },
                commit.Id,
                cancellationToken).ConfigureAwait(false),
        };

        Task<Commit?> StoreAsync(CancellationToken token) =>
            StoreTransaction.RunAsync(storing, (connection, own) => WriteAsync(commit, rows, connection, own), commit.Id, token);
    }

    // Where nothing is stored beside it, nothing is sent meanwhile: the source may read from the same transaction.
    private async Task<Reading> ReadAsync(
        IAsyncEnumerator<FactDraft> source, BulkEncoder encoder, BulkRows rows, bool stopsWhenFaster, CancellationToken cancellationToken)
    {
        while (encoder.Length - rows.LengthAside < _mostInMemory)
        {
            if (!await source.MoveNextAsync().ConfigureAwait(false))
            {
                await encoder.CompleteAsync(cancellationToken).ConfigureAwait(false);
                return Reading.AtEnd;
            }

            await encoder.AddAsync(source.Current, cancellationToken).ConfigureAwait(false);
            if (stopsWhenFaster && encoder.IsBehind)
            {
                return Reading.Faster;
            }
        }

        return Reading.NoRoom;
    }

    // Each of the two stops the other: a part of the source is never stored.
    private static async Task<Commit?> StoreWhileReadingAsync(
        IAsyncEnumerator<FactDraft> source, BulkEncoder encoder, Func<CancellationToken, Task<Commit?>> store, CancellationToken cancellationToken)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var storing = Task.Run(StoreAsync, CancellationToken.None);
        try
        {
            while (await source.MoveNextAsync().ConfigureAwait(false))
            {
                await encoder.AddAsync(source.Current, stopping.Token).ConfigureAwait(false);
            }

            await encoder.CompleteAsync(stopping.Token).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            await stopping.CancelAsync().ConfigureAwait(false);
            await Task.WhenAny(storing).ConfigureAwait(false);
            if (fault is not OperationCanceledException || !storing.IsFaulted)
            {
                throw;
            }
        }

        return await storing.ConfigureAwait(false);

        async Task<Commit?> StoreAsync()
        {
            try
            {
                return await store(stopping.Token).ConfigureAwait(false);
            }
            catch
            {
                await stopping.CancelAsync().ConfigureAwait(false);
                throw;
            }
        }
    }

    private static async Task<Commit?> WriteAsync(
        BulkCommit commit, BulkRows rows, StoreConnection connection, CancellationToken cancellationToken)
    {
        var log = await commit.LockAsync(connection, cancellationToken).ConfigureAwait(false);
        await rows.WriteAsync(log.Size + 1, cancellationToken).ConfigureAwait(false);
        return await commit.AppendAsync(connection, log, cancellationToken).ConfigureAwait(false);
    }
}
