using System.Data.Common;
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
        if (database.CurrentTransaction is { } open)
        {
            return JoinAsync(database.GetDbConnection(), open, work, cancellationToken);
        }

        var attempts = 0;
        var strategy = database.CreateExecutionStrategy();
        return strategy.RetriesOnFailure
            ? strategy.ExecuteAsync(
                session,
                async (_, _, token) => ++attempts == 1
                    ? await AttemptAsync(session, work, () => { }, token).ConfigureAwait(false)
                    : await AttemptAgainAsync(session, work, id, token).ConfigureAwait(false),
                async (_, _, token) =>
                {
                    var stored = await FindAsync(session, id, token).ConfigureAwait(false);
                    return new ExecutionResult<Commit?>(stored is not null, stored);
                },
                cancellationToken)
            : AttemptOnceAsync(session, work, id, cancellationToken);
    }

    /// <summary>
    /// Runs what cannot be done again, because it reads a stream. When the connection breaks just as the database commits, the
    /// log says whether the commit was stored.
    /// </summary>
    /// <param name="session">The scope.</param>
    /// <param name="work">Writes the commit; called once.</param>
    /// <param name="id">The identity of the commit.</param>
    /// <param name="cancellationToken">Stops the call before anything is stored.</param>
    public static Task<Commit?> RunOnceAsync(
        StoreSession session, Func<StoreConnection, CancellationToken, Task<Commit?>> work, Guid id, CancellationToken cancellationToken)
    {
        var begun = false;
        return RunAsync(
            session,
            (connection, token) =>
            {
                if (begun)
                {
                    throw Broken(session);
                }

                begun = true;
                return work(connection, token);
            },
            id,
            cancellationToken);
    }

    /// <summary>The fault of what broke off and cannot be done again.</summary>
    public static RuleViolationException Broken(StoreSession session) => new(StorageDiagnostics.DatabaseUnavailable.At(
        default,
        ("database", session.Dialect.Describe(session.Context)),
        ("reason", "the connection broke while many rows were written, and nothing of them is stored")));

    // Refused or cancelled, it leaves nothing in the host's transaction.
    private static async Task<Commit?> JoinAsync(
        DbConnection connection, IDbContextTransaction open, Func<StoreConnection, CancellationToken, Task<Commit?>> work, CancellationToken cancellationToken)
    {
        const string Savepoint = "electioncore";
        await open.CreateSavepointAsync(Savepoint, cancellationToken).ConfigureAwait(false);
        try
        {
            var commit = await work(new(connection, open.GetDbTransaction(), isOwned: false), cancellationToken).ConfigureAwait(false);
            await open.ReleaseSavepointAsync(Savepoint, CancellationToken.None).ConfigureAwait(false);
            return commit;
        }
        catch
        {
            await open.RollbackToSavepointAsync(Savepoint, CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    // The server may still have been committing the attempt before when it was asked: what stands in the way now may be that.
    private static async Task<Commit?> AttemptAgainAsync(
        StoreSession session, Func<StoreConnection, CancellationToken, Task<Commit?>> work, Guid id, CancellationToken cancellationToken)
    {
        try
        {
            return await AttemptAsync(session, work, () => { }, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is RuleViolationException or DbUpdateException or DbException)
        {
            if (await FindAsync(session, id, cancellationToken).ConfigureAwait(false) is { } stored)
            {
                return stored;
            }

            throw;
        }
    }

    // Where nothing is done again: the database is still asked whether a commit that broke off was stored.
    private static async Task<Commit?> AttemptOnceAsync(
        StoreSession session, Func<StoreConnection, CancellationToken, Task<Commit?>> work, Guid id, CancellationToken cancellationToken)
    {
        var isCommitting = false;
        try
        {
            return await AttemptAsync(session, work, () => isCommitting = true, cancellationToken).ConfigureAwait(false);
        }
        catch (DbException) when (isCommitting)
        {
            if (await FindAsync(session, id, CancellationToken.None).ConfigureAwait(false) is { } stored)
            {
                return stored;
            }

            throw;
        }
    }

    private static async Task<Commit?> AttemptAsync(
        StoreSession session, Func<StoreConnection, CancellationToken, Task<Commit?>> work, Action beginsCommit, CancellationToken cancellationToken)
    {
        var database = session.Context.Database;
        var transaction = await database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var connection = new StoreConnection(database.GetDbConnection(), transaction.GetDbTransaction(), isOwned: false);
            var commit = await work(connection, cancellationToken).ConfigureAwait(false);

            // From here on it is stored or not; stopping halfway would leave the caller in doubt.
            beginsCommit();
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
            return commit;
        }
    }

    private static async Task<Commit?> FindAsync(StoreSession session, Guid id, CancellationToken cancellationToken)
    {
        // Faults as they are, so that passing ones are told from others.
        var connection = await session.Dialect.OpenToReadAsync(session, fromPrimary: true, cancellationToken).ConfigureAwait(false);
        await using var closing = connection.ConfigureAwait(false);
        return await LogRows.FindAsync(connection, session.Schema, id, cancellationToken).ConfigureAwait(false);
    }
}
