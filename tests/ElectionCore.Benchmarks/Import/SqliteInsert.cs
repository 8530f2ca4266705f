using Microsoft.Data.Sqlite;

namespace ElectionCore.Benchmarks;

/// <summary>A prepared statement that inserts a row.</summary>
internal sealed class SqliteInsert : IDisposable
{
    private readonly SqliteCommand _command;

    public SqliteInsert(SqliteConnection connection, SqliteTransaction transaction, string table, IReadOnlyList<string> columns)
    {
        _command = connection.CreateCommand();
        _command.Transaction = transaction;
        var names = columns.Select((_, i) => $"$p{i}").ToList();
        _command.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", names)})";
        names.ForEach(n => _command.Parameters.Add(new SqliteParameter { ParameterName = n }));
        _command.Prepare();
    }

    /// <summary>Inserts one row.</summary>
    public void Run(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        _command.ExecuteNonQuery();
    }

    public void Dispose() => _command.Dispose();
}
