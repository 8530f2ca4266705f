using System.Data.Common;
using System.Runtime.CompilerServices;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>Reads the commit log of the database.</summary>
internal sealed class StoredCommitLog(StoreSession session) : ICommitLog
{
    /// <summary>Whether a replica may not answer.</summary>
    public bool FromPrimary { get; init; }

    public async IAsyncEnumerable<Commit> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var connection = await session.OpenToReadAsync(FromPrimary, cancellationToken).ConfigureAwait(false);
        await using var closing = connection.ConfigureAwait(false);
        var rows = LogRows.ReadCommitsAsync(connection, session.Schema, long.MaxValue, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using var closingRows = rows.ConfigureAwait(false);
        while (await NextAsync(rows).ConfigureAwait(false))
        {
            session.Heard(rows.Current.Number);
            yield return LogRows.ToCommit(rows.Current);
        }
    }

    public async ValueTask<long> LastAtAsync(DateTimeOffset moment, CancellationToken cancellationToken = default)
    {
        var connection = await session.OpenToReadAsync(FromPrimary, cancellationToken).ConfigureAwait(false);
        await using var closing = connection.ConfigureAwait(false);
        var command = connection.Command($"SELECT MAX(number) FROM {session.Schema.Commits} WHERE recorded_at <= @moment");
        await using var disposal = command.ConfigureAwait(false);
        StoreDialect.Add(command, "@moment", moment.UtcTicks);
        try
        {
            var last = await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is long number ? number : 0;
            session.Heard(last);
            return last;
        }
        catch (DbException fault)
        {
            throw session.Explain(fault);
        }
    }

    private async ValueTask<bool> NextAsync(IAsyncEnumerator<LoggedCommit> rows)
    {
        try
        {
            return await rows.MoveNextAsync().ConfigureAwait(false);
        }
        catch (DbException fault)
        {
            throw session.Explain(fault);
        }
    }
}
