using System.Data.Common;
using System.Text.Json;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>Compares the rows of one kind of fact with what the log recorded of them, a batch of entries at a time.</summary>
internal sealed class FactComparison(StoreSession session, FactTable table)
{
    private const int BatchSize = 500;

    private readonly ChangeEncoder _encoder = new();
    private readonly Dictionary<Guid, Expected> _batch = [];
    private readonly HashSet<Guid> _seen = [];
    private readonly HashSet<Guid> _ended = [];
    private readonly HashSet<(long Commit, string Subject)> _erased = [];

    /// <summary>Compares, and gives the number of rows.</summary>
    public async Task<long> RunAsync(List<Diagnostic> findings, int most, CancellationToken cancellationToken)
    {
        var entries = await session.Dialect.OpenToReadAsync(session, fromPrimary: true, cancellationToken).ConfigureAwait(false);
        await using var closing = entries.ConfigureAwait(false);
        var rows = await session.Dialect.OpenToReadAsync(session, fromPrimary: true, cancellationToken).ConfigureAwait(false);
        await using var closingRows = rows.ConfigureAwait(false);
        var head = rows.Command(LogRows.SelectHead(session.Schema));
        await using var disposal = head.ConfigureAwait(false);
        var last = (await LogRows.ReadHeadAsync(head, cancellationToken).ConfigureAwait(false))?.Size ?? 0;
        await foreach (var entry in LogRows.ReadEntriesAsync(entries, session.Schema, last, "kind", table.Kind, cancellationToken).ConfigureAwait(false))
        {
            Expect(entry);
            if (_batch.Count >= BatchSize)
            {
                await CompareBatchAsync(rows, last, findings, most, cancellationToken).ConfigureAwait(false);
            }
        }

        await CompareBatchAsync(rows, last, findings, most, cancellationToken).ConfigureAwait(false);
        return await FindStraysAsync(rows, last, findings, most, cancellationToken).ConfigureAwait(false);
    }

    private void Expect(LoggedEntry entry)
    {
        if (entry.Payload is null)
        {
            _erased.Add((entry.Commit, entry.Subject ?? ""));
            return;
        }

        try
        {
            using var payload = JsonDocument.Parse(entry.Payload);
            var key = payload.RootElement.GetProperty("key").GetString();
            foreach (var row in payload.RootElement.GetProperty("after").EnumerateArray())
            {
                var expected = Of(row.GetProperty("id").GetGuid(), entry);
                expected.RecordedIn = entry.Commit;
                expected.Key = key;
                expected.Valid = row.GetProperty("valid").GetString();
                expected.State = row.GetProperty("state").GetRawText();
            }

            foreach (var row in payload.RootElement.GetProperty("before").EnumerateArray())
            {
                var id = row.GetProperty("id").GetGuid();
                Of(id, entry).SupersededIn = entry.Commit;
                _ended.Add(id);
            }
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or FormatException or InvalidOperationException)
        {
            // The verification of the log has said already that this payload is not what was recorded.
            _erased.Add((entry.Commit, entry.Subject ?? ""));
        }
    }

    private Expected Of(Guid id, LoggedEntry entry)
    {
        _seen.Add(id);
        if (!_batch.TryGetValue(id, out var expected))
        {
            _batch.Add(id, expected = new(entry.Subject ?? "", entry.Commit, entry.Index));
        }

        return expected;
    }

    private async Task CompareBatchAsync(
        StoreConnection connection, long last, List<Diagnostic> findings, int most, CancellationToken cancellationToken)
    {
        if (_batch.Count == 0)
        {
            return;
        }

        var command = connection.Command(
            $"SELECT {FactSql.Columns(table)} FROM {session.Schema.NameOf(table)} WHERE {session.Dialect.IsOneOf("id", "@ids", FactColumnType.Identity)}");
        await using (command.ConfigureAwait(false))
        {
            session.Dialect.AddIdentities(command, "@ids", _batch.Keys);
            var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    var id = reader.GetGuid(FactTable.IdColumn);
                    if (_batch.Remove(id, out var expected) && Fault(expected, reader) is { } fault)
                    {
                        Report(findings, most, id.ToString(), expected.Subject, fault);
                    }
                }
            }
        }

        foreach (var (id, expected) in _batch)
        {
            // Unless it was erased since the log was read.
            if (await HasPayloadAsync(connection, expected, cancellationToken).ConfigureAwait(false))
            {
                Report(findings, most, id.ToString(), expected.Subject, "it is not there");
            }
        }

        _batch.Clear();
    }

    private async Task<bool> HasPayloadAsync(StoreConnection connection, Expected expected, CancellationToken cancellationToken)
    {
        var command = connection.Command(
            $"SELECT COUNT(*) FROM {session.Schema.Payloads} WHERE commit_number = @commit AND position = @position");
        await using var disposal = command.ConfigureAwait(false);
        StoreDialect.Add(command, "@commit", expected.Commit);
        StoreDialect.Add(command, "@position", expected.Position);
        return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is > 0L;
    }

    private string? Fault(Expected expected, DbDataReader reader)
    {
        try
        {
            var values = FactRow.Values(reader, table);
            var superseded = (long?)values[FactTable.SupersededInColumn];
            if (expected.RecordedIn is { } commit)
            {
                if ((long)values[FactTable.RecordedInColumn]! != commit)
                {
                    return "its commit was changed";
                }

                if ((string?)values[FactTable.KeyColumn] != expected.Key)
                {
                    return "its key was changed";
                }

                if ((string?)values[FactTable.ValidColumn] != expected.Valid || !DaysAgree(values))
                {
                    return "its days were changed";
                }

                if (_encoder.StateOf(table, values) != expected.State)
                {
                    return "its state was changed";
                }

                if (!table.IsSearchTextRight(reader, values))
                {
                    return "its text for search was changed";
                }
            }

            return expected.SupersededIn is { } ended && superseded != ended
                ? "the commit that superseded it was changed"
                : null;
        }
        catch (Exception fault) when (fault is FormatException or InvalidCastException or OverflowException or ArgumentException)
        {
            return fault.Message.TrimEnd('.');
        }
    }

    // The days that are compared in queries are those that are written out.
    private static bool DaysAgree(object?[] values)
    {
        var valid = DateRange.Parse((string)values[FactTable.ValidColumn]!, provider: null);
        return valid.From == (DateOnly?)values[FactTable.ValidFromColumn] && valid.To == (DateOnly?)values[FactTable.ValidToColumn];
    }

    // Rows that no commit recorded, and rows that are closed though no commit superseded them. What others committed since
    // the log was read is left alone.
    private async Task<long> FindStraysAsync(
        StoreConnection connection, long last, List<Diagnostic> findings, int most, CancellationToken cancellationToken)
    {
        var rows = 0L;
        var strays = new List<(string Id, string Subject, long Commit, string Fault)>();
        var command = connection.Command($"SELECT {FactSql.Columns(table)} FROM {session.Schema.NameOf(table)}");
        command.CommandTimeout = 0;
        await using (command.ConfigureAwait(false))
        {
            var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    rows++;
                    if (StrayFault(reader) is { } stray)
                    {
                        strays.Add(stray);
                    }
                }
            }
        }

        var head = connection.Command(LogRows.SelectHead(session.Schema));
        await using var disposal = head.ConfigureAwait(false);
        var now = (await LogRows.ReadHeadAsync(head, cancellationToken).ConfigureAwait(false))?.Size ?? 0;
        foreach (var (id, subject, commit, fault) in strays.Where(s => s.Commit <= last || s.Commit > now))
        {
            Report(findings, most, id, subject, fault);
        }

        return rows;
    }

    private (string Id, string Subject, long Commit, string Fault)? StrayFault(DbDataReader reader)
    {
        var subject = $"{table.Kind}:{reader.GetValue(FactTable.KeyColumn)}";
        if (LogRows.Identity(reader, FactTable.IdColumn) is not { } id)
        {
            return (reader.GetValue(FactTable.IdColumn).ToString() ?? "", subject, 0, "its identity cannot be read");
        }

        var recorded = reader.GetInt64(FactTable.RecordedInColumn);
        if (!_seen.Contains(id) && !IsErased(reader, recorded))
        {
            return (id.ToString(), subject, recorded, "no commit recorded it");
        }

        var superseded = reader.IsDBNull(FactTable.SupersededInColumn) ? (long?)null : reader.GetInt64(FactTable.SupersededInColumn);
        return superseded is { } commit && !_ended.Contains(id) && !IsErased(reader, commit)
            ? (id.ToString(), subject, commit, "no commit superseded it")
            : null;
    }

    // Whether what the commit said of the same thing was erased.
    private bool IsErased(DbDataReader reader, long commit)
    {
        try
        {
            return _erased.Count > 0 && _erased.Contains((commit, table.SubjectOf(reader).ToString()));
        }
        catch (Exception fault) when (fault is FormatException or InvalidCastException or OverflowException or ArgumentException)
        {
            return false;
        }
    }

    private void Report(List<Diagnostic> findings, int most, string id, string subject, string fault)
    {
        if (findings.Count < most)
        {
            findings.Add(StorageDiagnostics.RowDiffers.At(default, ("row", id), ("table", table.Name), ("subject", subject), ("fault", fault)));
        }
    }

    private sealed class Expected(string subject, long commit, long position)
    {
        public string Subject => subject;

        public long Commit => commit;

        public long Position => position;

        public string? Key { get; set; }

        public long? RecordedIn { get; set; }

        public long? SupersededIn { get; set; }

        public string? Valid { get; set; }

        public string? State { get; set; }
    }
}
