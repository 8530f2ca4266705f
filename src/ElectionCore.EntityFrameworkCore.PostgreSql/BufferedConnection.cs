using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace ElectionCore.EntityFrameworkCore.PostgreSql;

/// <summary>Reads in an open transaction. Answers are taken whole, so that the next question can be asked while one is read.</summary>
internal sealed class BufferedConnection(DbConnection connection, DbTransaction transaction)
    : StoreConnection(connection, transaction, isOwned: false)
{
    public override DbCommand Command(string text) => new BufferedCommand(base.Command(text));

    private sealed class BufferedCommand(DbCommand command) : DbCommand
    {
        [AllowNull]
        public override string CommandText { get => command.CommandText; set => command.CommandText = value; }

        public override int CommandTimeout { get => command.CommandTimeout; set => command.CommandTimeout = value; }

        public override CommandType CommandType { get => command.CommandType; set => command.CommandType = value; }

        public override bool DesignTimeVisible { get => command.DesignTimeVisible; set => command.DesignTimeVisible = value; }

        public override UpdateRowSource UpdatedRowSource { get => command.UpdatedRowSource; set => command.UpdatedRowSource = value; }

        protected override DbConnection? DbConnection { get => command.Connection; set => command.Connection = value; }

        protected override DbParameterCollection DbParameterCollection => command.Parameters;

        protected override DbTransaction? DbTransaction { get => command.Transaction; set => command.Transaction = value; }

        public override void Cancel() => command.Cancel();

        public override int ExecuteNonQuery() => command.ExecuteNonQuery();

        public override Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken) => command.ExecuteNonQueryAsync(cancellationToken);

        public override object? ExecuteScalar() => command.ExecuteScalar();

        public override Task<object?> ExecuteScalarAsync(CancellationToken cancellationToken) => command.ExecuteScalarAsync(cancellationToken);

        public override void Prepare() => command.Prepare();

        protected override DbParameter CreateDbParameter() => command.CreateParameter();

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
        {
            using var reader = command.ExecuteReader(behavior);
            using var rows = new BufferedRows(reader);
            while (reader.Read())
            {
                rows.Add(reader);
            }

            return rows.CreateDataReader();
        }

        protected override async Task<DbDataReader> ExecuteDbDataReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken)
        {
            var reader = await command.ExecuteReaderAsync(behavior, cancellationToken).ConfigureAwait(false);
            await using var closing = reader.ConfigureAwait(false);
            using var rows = new BufferedRows(reader);
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                rows.Add(reader);
            }

            return rows.CreateDataReader();
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                command.Dispose();
            }

            base.Dispose(disposing);
        }
    }

    private sealed class BufferedRows : IDisposable
    {
        private readonly DataTable _table = new() { Locale = System.Globalization.CultureInfo.InvariantCulture };
        private readonly object[] _values;

        public BufferedRows(DbDataReader reader)
        {
            for (var i = 0; i < reader.FieldCount; i++)
            {
                _table.Columns.Add(FormattableString.Invariant($"c{i}"), reader.GetFieldType(i));
            }

            _values = new object[reader.FieldCount];
        }

        public void Add(DbDataReader reader)
        {
            reader.GetValues(_values);
            _table.Rows.Add(_values);
        }

        public DataTableReader CreateDataReader() => _table.CreateDataReader();

        public void Dispose() => _table.Dispose();
    }
}
