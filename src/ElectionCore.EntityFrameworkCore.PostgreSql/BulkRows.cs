using System.Globalization;
using Npgsql;
using NpgsqlTypes;

namespace ElectionCore.EntityFrameworkCore.PostgreSql;

/// <summary>
/// What one large commit writes. It is kept in memory until the number of the commit is known, and copied straight into the
/// tables; what is too much for that is put aside in temporary tables on the server.
/// </summary>
internal sealed class BulkRows(StoreSession session, BulkCommit commit) : IDisposable
{
    /// <summary>How many bytes are kept in memory.</summary>
    public const long MostInMemory = 192L << 20;

    private const int SupersededAtOnce = 10_000;

    private readonly Dictionary<StoreTable, CopyRows> _rows = [];
    private readonly Dictionary<StoreTable, string> _aside = [];
    private readonly Dictionary<FactTable, List<Guid>> _superseded = [];
    private long _length;

    /// <summary>Whether there is no room for more.</summary>
    public bool IsFull => _length >= MostInMemory;

    /// <summary>Takes a change.</summary>
    public void Add(FactChange change)
    {
        if (change.Superseded.Count > 0)
        {
            var closed = _superseded.TryGetValue(change.Table, out var list) ? list : _superseded[change.Table] = [];
            closed.AddRange(change.Superseded.Select(FactChange.IdOf));
        }

        foreach (var row in change.Added)
        {
            Add(change.Table, row);
        }

        var (entry, payload) = commit.Encode(change);
        Add(LogTables.Entries, entry);
        Add(LogTables.Payloads, payload);
    }

    /// <summary>Puts what is in memory aside on the server; it is gone when the transaction ends.</summary>
    public async Task PutAsideAsync(CancellationToken cancellationToken)
    {
        foreach (var rows in _rows.Values.Where(r => r.Count > 0))
        {
            if (!_aside.TryGetValue(rows.Table, out var name))
            {
                name = $"\"ec_{commit.Id.ToString("N", CultureInfo.InvariantCulture)}_{rows.Table.Name}\"";
                await ExecuteAsync(
                    $"CREATE TEMPORARY TABLE {name} (LIKE {session.Schema.NameOf(rows.Table)}) ON COMMIT DROP", cancellationToken).ConfigureAwait(false);
                _aside.Add(rows.Table, name);
            }

            await CopyAsync(rows, name, number: 0, cancellationToken).ConfigureAwait(false);
            rows.Clear();
        }

        _length = 0;
    }

    /// <summary>Writes everything into the tables, under the lock of the head.</summary>
    /// <exception cref="RuleViolationException">A fact that is to be superseded is not known any more (<c>COR0010</c>).</exception>
    public async Task WriteAsync(long number, CancellationToken cancellationToken)
    {
        foreach (var (table, closed) in _superseded)
        {
            foreach (var ids in closed.Chunk(SupersededAtOnce))
            {
                await SupersedeAsync(table, ids, number, cancellationToken).ConfigureAwait(false);
            }
        }

        foreach (var (table, name) in _aside)
        {
            var values = table.Columns.Select((c, i) => i == NumberColumn(table) ? number.ToString(CultureInfo.InvariantCulture) : $"\"{c.Name}\"");
            await ExecuteAsync(
                $"INSERT INTO {session.Schema.NameOf(table)} ({FactSql.Columns(table)}) SELECT {string.Join(", ", values)} FROM {name}",
                cancellationToken).ConfigureAwait(false);
            await ExecuteAsync($"DROP TABLE {name}", cancellationToken).ConfigureAwait(false);
        }

        foreach (var rows in _rows.Values.Where(r => r.Count > 0))
        {
            await CopyAsync(rows, session.Schema.NameOf(rows.Table), number, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var rows in _rows.Values)
        {
            rows.Dispose();
        }
    }

    private static int NumberColumn(StoreTable table) => table is FactTable ? FactTable.RecordedInColumn : 0;

    private NpgsqlConnection Connection() => (NpgsqlConnection)Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(session.Context.Database);

    private void Add(StoreTable table, object?[] row)
    {
        if (!_rows.TryGetValue(table, out var rows))
        {
            _rows.Add(table, rows = new(table, NumberColumn(table)));
        }

        _length += rows.Add(row);
    }

    private async Task CopyAsync(CopyRows rows, string into, long number, CancellationToken cancellationToken)
    {
        var copy = await Connection().BeginRawBinaryCopyAsync(
            $"COPY {into} ({FactSql.Columns(rows.Table)}) FROM STDIN (FORMAT BINARY)", cancellationToken).ConfigureAwait(false);
        await using (copy.ConfigureAwait(false))
        {
            await rows.WriteAsync(copy, number, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task SupersedeAsync(FactTable table, Guid[] ids, long number, CancellationToken cancellationToken)
    {
        var command = Command($"UPDATE {session.Schema.NameOf(table)} SET superseded_in = $1 WHERE id = ANY($2) AND superseded_in IS NULL");
        await using var disposal = command.ConfigureAwait(false);
        command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Bigint, Value = number });
        command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid, Value = ids });
        if (await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) != ids.Length)
        {
            throw BulkCommit.Conflict(table.Kind);
        }
    }

    private async Task ExecuteAsync(string text, CancellationToken cancellationToken)
    {
        var command = Command(text);
        await using var disposal = command.ConfigureAwait(false);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    // Many rows take as long as they take.
    private NpgsqlCommand Command(string text)
    {
        var command = Connection().CreateCommand();
        command.CommandText = text;
        command.CommandTimeout = 0;
        return command;
    }
}
