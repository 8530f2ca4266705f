using Microsoft.Data.Sqlite;

namespace ElectionCore.EntityFrameworkCore.Sqlite;

/// <summary>Inserts rows with one prepared statement for each table.</summary>
internal sealed class SqliteRowSink(SqliteConnection connection, SqliteTransaction? transaction, StoreSchema schema) : RowSink
{
    private readonly Dictionary<StoreTable, SqliteCommand> _inserts = [];
    private readonly Dictionary<FactTable, SqliteCommand> _updates = [];
    private bool _allKnown = true;

    public override ValueTask AddAsync(StoreTable table, object?[] values, CancellationToken cancellationToken)
    {
        if (!_inserts.TryGetValue(table, out var insert))
        {
            _inserts.Add(table, insert = PrepareInsert(table));
        }

        for (var i = 0; i < values.Length; i++)
        {
            insert.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        // SQLite works in this process: there is nothing to wait for.
        insert.ExecuteNonQuery();
        return ValueTask.CompletedTask;
    }

    public override ValueTask SupersedeAsync(FactTable table, Guid id, long commit, CancellationToken cancellationToken)
    {
        if (!_updates.TryGetValue(table, out var update))
        {
            update = Command($"UPDATE {schema.NameOf(table)} SET superseded_in = $commit WHERE id = $id AND superseded_in IS NULL");
            update.Parameters.Add(new("$commit", SqliteType.Integer));
            update.Parameters.Add(new("$id", SqliteType.Text));
            update.Prepare();
            _updates.Add(table, update);
        }

        update.Parameters[0].Value = commit;
        update.Parameters[1].Value = id;
        _allKnown &= update.ExecuteNonQuery() == 1;
        return ValueTask.CompletedTask;
    }

    public override Task<bool> CompleteAsync(CancellationToken cancellationToken) => Task.FromResult(_allKnown);

    public override async ValueTask DisposeAsync()
    {
        foreach (var command in _inserts.Values.Concat(_updates.Values))
        {
            await command.DisposeAsync().ConfigureAwait(false);
        }
    }

    private SqliteCommand PrepareInsert(StoreTable table)
    {
        var names = table.Columns.Select(c => "$" + c.Name).ToList();
        var insert = Command($"INSERT INTO {schema.NameOf(table)} ({FactSql.Columns(table)}) VALUES ({string.Join(", ", names)})");
        foreach (var (name, column) in names.Zip(table.Columns))
        {
            insert.Parameters.Add(new(name, column.Type switch
            {
                FactColumnType.Integer or FactColumnType.Long or FactColumnType.Boolean => SqliteType.Integer,
                FactColumnType.Bytes => SqliteType.Blob,
                _ => SqliteType.Text,
            }));
        }

        insert.Prepare();
        return insert;
    }

    private SqliteCommand Command(string text)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        command.Transaction = transaction;
        return command;
    }
}
