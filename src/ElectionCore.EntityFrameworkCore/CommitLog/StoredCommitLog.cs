using System.Data.Common;
using System.Runtime.CompilerServices;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>Reads the commit log of the database.</summary>
internal sealed class StoredCommitLog(StoreSession session) : ICommitLog
{
    public async IAsyncEnumerable<Commit> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var connection = await session.OpenToReadAsync(fromPrimary: false, cancellationToken).ConfigureAwait(false);
        await using var closing = connection.ConfigureAwait(false);
        await foreach (var row in LogRows.ReadCommitsAsync(connection, session.Schema, long.MaxValue, cancellationToken).ConfigureAwait(false))
        {
            session.Heard(row.Number);
            yield return LogRows.ToCommit(row);
        }
    }

    public async ValueTask<long> LastAtAsync(DateTimeOffset moment, CancellationToken cancellationToken = default)
    {
        var connection = await session.OpenToReadAsync(fromPrimary: false, cancellationToken).ConfigureAwait(false);
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
}
