using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace ElectionCore.EntityFrameworkCore.PostgreSql;

/// <summary>
/// Sends what one large commit writes. It is kept in memory until the number of the commit is known, and copied straight
/// into the tables; what is too much for that is put aside in temporary tables on the server.
/// </summary>
internal sealed class BulkRows(StoreSession session, BulkCommit commit, BulkEncoder encoder, long mostInMemory)
{
    private const int SupersededAtOnce = 10_000;
    private const int Many = 10_000;

    private readonly List<CopyChunk> _kept = [];
    private readonly Dictionary<StoreTable, string> _aside = [];
    private readonly Dictionary<StoreTable, long> _rows = [];
    private long _lengthKept;
    private bool _isWhole = true;

    /// <summary>How many bytes were put aside.</summary>
    public long LengthAside { get; private set; }

    /// <summary>Puts what is encoded so far aside on the server; it is gone when the transaction ends.</summary>
    public async Task PutAsideAsync(CancellationToken cancellationToken)
    {
        while (Take() is { Count: > 0 } chunks)
        {
            foreach (var ofTable in chunks.GroupBy(c => c.Table))
            {
                await CopyAsync([.. ofTable], await AsideAsync(ofTable.Key, cancellationToken).ConfigureAwait(false), number: 0, cancellationToken)
                    .ConfigureAwait(false);
                LengthAside += ofTable.Sum(c => (long)c.Length);
            }
        }
    }

    /// <summary>
    /// Writes everything into the tables, under the lock of the head. It can be done again in another transaction, as long as all of
    /// it is still in memory.
    /// </summary>
    /// <exception cref="RuleViolationException">
    /// A fact that is to be superseded is not known any more (<c>COR0010</c>), or it was too much to be done again (<c>STO0010</c>).
    /// </exception>
    public async Task WriteAsync(long number, CancellationToken cancellationToken)
    {
        if (!_isWhole)
        {
            throw StoreTransaction.Broken(session);
        }

        await WriteAsync([.. _kept], number, cancellationToken).ConfigureAwait(false);
        while (await encoder.Chunks.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var chunks = Take();
            Keep(chunks);
            await WriteAsync(chunks, number, cancellationToken).ConfigureAwait(false);
        }

        foreach (var (table, name) in _aside)
        {
            var values = table.Columns.Select(c => c.Name is "recorded_in" or "commit_number"
                ? number.ToString(CultureInfo.InvariantCulture)
                : $"\"{c.Name}\"");
            await ExecuteAsync(
                $"INSERT INTO {session.Schema.NameOf(table)} ({FactSql.Columns(table)}) SELECT {string.Join(", ", values)} FROM {name}",
                cancellationToken).ConfigureAwait(false);
            await ExecuteAsync($"DROP TABLE {name}", cancellationToken).ConfigureAwait(false);
        }

        foreach (var (table, closed) in encoder.Superseded)
        {
            foreach (var ids in closed.Chunk(SupersededAtOnce))
            {
                await SupersedeAsync(table, ids, number, cancellationToken).ConfigureAwait(false);
            }
        }

        foreach (var (table, rows) in _rows.Where(r => r.Value >= Many))
        {
            await AnalyseAsync(table, rows, cancellationToken).ConfigureAwait(false);
        }
    }

    private void Keep(List<CopyChunk> chunks)
    {
        _lengthKept += chunks.Sum(c => (long)c.Length);
        _isWhole &= _lengthKept <= mostInMemory;
        _kept.AddRange(chunks);
        if (!_isWhole)
        {
            _kept.Clear();
        }
    }

    private List<CopyChunk> Take()
    {
        var chunks = new List<CopyChunk>();
        while (encoder.Chunks.TryRead(out var chunk))
        {
            chunks.Add(chunk);
            _rows[chunk.Table] = _rows.GetValueOrDefault(chunk.Table) + chunk.Rows;
        }

        return chunks;
    }

    private async Task WriteAsync(List<CopyChunk> chunks, long number, CancellationToken cancellationToken)
    {
        foreach (var ofTable in chunks.GroupBy(c => c.Table))
        {
            await CopyAsync([.. ofTable], session.Schema.NameOf(ofTable.Key), number, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<string> AsideAsync(StoreTable table, CancellationToken cancellationToken)
    {
        if (!_aside.TryGetValue(table, out var name))
        {
            name = $"\"ec_{commit.Id.ToString("N", CultureInfo.InvariantCulture)}_{table.Name}\"";
            await ExecuteAsync(
                $"CREATE TEMPORARY TABLE {name} (LIKE {session.Schema.NameOf(table)}) ON COMMIT DROP", cancellationToken).ConfigureAwait(false);
            _aside.Add(table, name);
        }

        return name;
    }

    private NpgsqlConnection Connection() => (NpgsqlConnection)session.Context.Database.GetDbConnection();

    private async Task CopyAsync(List<CopyChunk> chunks, string into, long number, CancellationToken cancellationToken)
    {
        var copy = await Connection().BeginRawBinaryCopyAsync(
            $"COPY {into} ({FactSql.Columns(chunks[0].Table)}) FROM STDIN (FORMAT BINARY)", cancellationToken).ConfigureAwait(false);
        await using (copy.ConfigureAwait(false))
        {
            await copy.WriteAsync(CopyChunk.Header, cancellationToken).ConfigureAwait(false);
            foreach (var chunk in chunks)
            {
                await copy.WriteAsync(chunk.WithNumber(number), cancellationToken).ConfigureAwait(false);
            }

            await copy.WriteAsync(CopyChunk.Trailer, cancellationToken).ConfigureAwait(false);
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

    // A table that the server looked at while it was filled has, as far as the server knows, no rows; until it looks again it would
    // join each row with every other. So it looks now, at a small sample, where the table has grown by a tenth; closely it looks by
    // itself later. It leaves out what others have locked, and a role that does not own the table gets a notice instead.
    private async Task AnalyseAsync(StoreTable table, long rows, CancellationToken cancellationToken)
    {
        var name = session.Schema.NameOf(table);
        var known = Command("SELECT reltuples::float8 FROM pg_class WHERE oid = to_regclass($1)");
        await using var disposal = known.ConfigureAwait(false);
        known.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Text, Value = name });
        if (await known.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is double before && rows >= before / 10)
        {
            var columns = table.Columns.Where(c => c.Type is not (FactColumnType.Json or FactColumnType.Bytes)).Select(c => $"\"{c.Name}\"");
            await ExecuteAsync(
                $"SET LOCAL default_statistics_target = 10; ANALYZE (SKIP_LOCKED) {name} ({string.Join(", ", columns)})", cancellationToken).ConfigureAwait(false);
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
