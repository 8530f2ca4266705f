using System.Globalization;
using Npgsql;
using NpgsqlTypes;

namespace ElectionCore.EntityFrameworkCore.PostgreSql;

/// <summary>Sends rows in batches, many statements at a time.</summary>
internal sealed class PostgreSqlRowSink(NpgsqlConnection connection, NpgsqlTransaction? transaction, StoreSchema schema) : RowSink
{
    private const int AtOnce = 500;

    private readonly Dictionary<StoreTable, string> _inserts = [];
    private readonly List<NpgsqlBatchCommand> _updates = [];
    private NpgsqlBatch? _batch;
    private bool _allKnown = true;

    public override async ValueTask AddAsync(StoreTable table, object?[] values, CancellationToken cancellationToken)
    {
        if (!_inserts.TryGetValue(table, out var insert))
        {
            _inserts.Add(table, insert = InsertInto(table));
        }

        var command = new NpgsqlBatchCommand(insert);
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.Add(new() { NpgsqlDbType = PostgreSqlTypes.Of(table.Columns[i]), Value = values[i] ?? DBNull.Value });
        }

        await AddAsync(command, cancellationToken).ConfigureAwait(false);
    }

    public override async ValueTask SupersedeAsync(FactTable table, Guid id, long commit, CancellationToken cancellationToken)
    {
        var command = new NpgsqlBatchCommand($"UPDATE {schema.NameOf(table)} SET superseded_in = $1 WHERE id = $2 AND superseded_in IS NULL");
        command.Parameters.Add(new NpgsqlParameter<long>() { NpgsqlDbType = NpgsqlDbType.Bigint, TypedValue = commit });
        command.Parameters.Add(new NpgsqlParameter<Guid>() { NpgsqlDbType = NpgsqlDbType.Uuid, TypedValue = id });
        _updates.Add(command);
        await AddAsync(command, cancellationToken).ConfigureAwait(false);
    }

    public override async Task<bool> CompleteAsync(CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        return _allKnown;
    }

    public override async ValueTask DisposeAsync()
    {
        if (_batch is not null)
        {
            await _batch.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask AddAsync(NpgsqlBatchCommand command, CancellationToken cancellationToken)
    {
        _batch ??= new(connection, transaction);
        _batch.BatchCommands.Add(command);
        if (_batch.BatchCommands.Count >= AtOnce)
        {
            await FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (_batch is not { BatchCommands.Count: > 0 } batch)
        {
            return;
        }

        await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        _allKnown &= _updates.TrueForAll(u => u.RecordsAffected == 1);
        _updates.Clear();
        await batch.DisposeAsync().ConfigureAwait(false);
        _batch = null;
    }

    private string InsertInto(StoreTable table)
    {
        var places = Enumerable.Range(1, table.Columns.Count).Select(i => "$" + i.ToString(CultureInfo.InvariantCulture));
        return $"INSERT INTO {schema.NameOf(table)} ({FactSql.Columns(table)}) VALUES ({string.Join(", ", places)})";
    }
}
