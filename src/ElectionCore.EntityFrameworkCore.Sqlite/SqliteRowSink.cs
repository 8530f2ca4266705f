using Microsoft.Data.Sqlite;

namespace ElectionCore.EntityFrameworkCore.Sqlite;

/// <summary>Inserts rows with one prepared statement for each table.</summary>
internal sealed class SqliteRowSink(SqliteConnection connection, StoreSchema schema) : RowSink
{
    private readonly Dictionary<StoreTable, SqliteStatement> _inserts = [];
    private readonly Dictionary<FactTable, SqliteStatement> _updates = [];
    private bool _allKnown = true;

    public override ValueTask AddAsync(StoreTable table, object?[] values, CancellationToken cancellationToken)
    {
        if (!_inserts.TryGetValue(table, out var insert))
        {
            var places = string.Join(", ", Enumerable.Repeat("?", table.Columns.Count));
            insert = new(connection, $"INSERT INTO {schema.NameOf(table)} ({FactSql.Columns(table)}) VALUES ({places})");
            _inserts.Add(table, insert);
        }

        // SQLite works in this process: there is nothing to wait for.
        insert.Run(values);
        return ValueTask.CompletedTask;
    }

    public override ValueTask SupersedeAsync(FactTable table, Guid id, long commit, CancellationToken cancellationToken)
    {
        if (!_updates.TryGetValue(table, out var update))
        {
            update = new(connection, $"UPDATE {schema.NameOf(table)} SET superseded_in = ?1 WHERE id = ?2 AND superseded_in IS NULL");
            _updates.Add(table, update);
        }

        _allKnown &= update.Run(commit, id) == 1;
        return ValueTask.CompletedTask;
    }

    public override Task<bool> CompleteAsync(CancellationToken cancellationToken) => Task.FromResult(_allKnown);

    public override ValueTask DisposeAsync()
    {
        foreach (var statement in _inserts.Values.Concat(_updates.Values))
        {
            statement.Dispose();
        }

        return ValueTask.CompletedTask;
    }
}
