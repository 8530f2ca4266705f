using System.Data.Common;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>A connection to read on, and what is to be closed after.</summary>
internal class StoreConnection(DbConnection connection, DbTransaction? transaction, bool isOwned) : IAsyncDisposable
{
    /// <summary>A command on the connection.</summary>
    public virtual DbCommand Command(string text)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        command.Transaction = transaction;
        return command;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => isOwned ? connection.DisposeAsync() : ValueTask.CompletedTask;
}
