using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>Runs the writing of a commit in a transaction, again when a passing fault stopped it, but never twice.</summary>
internal static class StoreTransaction
{
    /// <summary>
    /// Runs it in the transaction that the host has open, or in one of its own. When the connection breaks just as the
    /// database commits, the log says whether the commit was stored; only if it was not is the work done again.
    /// </summary>
    /// <param name="session">The scope.</param>
    /// <param name="work">Writes the commit; may be called several times.</param>
    /// <param name="id">The identity of the commit.</param>
    /// <param name="cancellationToken">Stops the call before anything is stored.</param>
    public static Task<Commit?> RunAsync(
        StoreSession session, Func<StoreConnection, CancellationToken, Task<Commit?>> work, Guid id, CancellationToken cancellationToken)
    {
        var database = session.Context.Database;
        return database.CurrentTransaction is { } open
            ? work(new(database.GetDbConnection(), open.GetDbTransaction(), isOwned: false), cancellationToken)
            : database.CreateExecutionStrategy().ExecuteAsync(
                session,
                async (_, _, token) => await AttemptAsync(session, work, token).ConfigureAwait(false),
                async (_, _, token) =>
                {
                    var stored = await FindAsync(session, id, token).ConfigureAwait(false);
                    return new ExecutionResult<Commit?>(stored is not null, stored);
                },
                cancellationToken);
    }

    private static async Task<Commit?> AttemptAsync(
        StoreSession session, Func<StoreConnection, CancellationToken, Task<Commit?>> work, CancellationToken cancellationToken)
    {
        var database = session.Context.Database;
        var transaction = await database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var connection = new StoreConnection(database.GetDbConnection(), transaction.GetDbTransaction(), isOwned: false);
            var commit = await work(connection, cancellationToken).ConfigureAwait(false);

            // From here on it is stored or not; stopping halfway would leave the caller in doubt.
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
            return commit;
        }
    }

    private static async Task<Commit?> FindAsync(StoreSession session, Guid id, CancellationToken cancellationToken)
    {
        var connection = await session.OpenToReadAsync(fromPrimary: true, cancellationToken).ConfigureAwait(false);
        await using var closing = connection.ConfigureAwait(false);
        return await LogRows.FindAsync(connection, session.Schema, id, cancellationToken).ConfigureAwait(false);
    }
}
