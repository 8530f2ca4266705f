using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>Reads and appends the rows of the commit log with plain SQL.</summary>
internal static class LogRows
{
    private const string CommitColumns =
        "number, id, recorded_at, author, reason, instrument_number, instrument_date, instrument_signatory, entry_count, entries, hash";

    /// <summary>Refuses what cannot be stored of who commits and why.</summary>
    /// <exception cref="RuleViolationException">A text cannot be stored (<c>STO0011</c>).</exception>
    public static void RequireStorable(CommitDetails details)
    {
        foreach (var text in (string?[])[details.Author, details.Reason, details.Instrument?.Number, details.Instrument?.Signatory])
        {
            if (text is not null && (text.Contains('\0', StringComparison.Ordinal) || !CanonicalJson.IsWellFormed(text)))
            {
                throw new RuleViolationException(StorageDiagnostics.TextUnstorable.At(
                    default, ("subject", "the commit"), ("fault", "the character U+0000 or half of a surrogate pair")));
            }
        }
    }

    /// <summary>The head of the log; locked when the command was made from <see cref="StoreDialect.LockHead"/>.</summary>
    /// <exception cref="RuleViolationException">The head is missing or damaged (<c>STO0032</c>).</exception>
    public static async Task<MerkleFrontier> ReadFrontierAsync(DbCommand command, CancellationToken cancellationToken)
    {
        var head = await ReadHeadAsync(command, cancellationToken).ConfigureAwait(false);
        var fault = head is null ? "its row is missing" : "size and frontier do not belong together";
        return (head?.Frontier is { } frontier ? MerkleFrontier.TryFromBytes(head.Size, frontier) : null)
            ?? throw new RuleViolationException(StorageDiagnostics.HeadUnreadable.At(default, ("fault", fault)));
    }

    /// <summary>The row of the head, or null.</summary>
    public static async Task<LogHead?> ReadHeadAsync(DbCommand command, CancellationToken cancellationToken)
    {
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            return await reader.ReadAsync(cancellationToken).ConfigureAwait(false)
                ? new(reader.GetInt64(0), Bytes(reader, 1), Bytes(reader, 2))
                : null;
        }
    }

    /// <summary>The text of a query for the head.</summary>
    public static string SelectHead(StoreSchema schema) => string.Create(
        CultureInfo.InvariantCulture, $"SELECT size, frontier, root FROM {schema.Head} WHERE id = {LogTables.HeadId}");

    /// <summary>Stores a header as the next leaf and moves the head.</summary>
    public static async Task AppendAsync(
        StoreConnection connection, StoreSchema schema, MerkleFrontier log, CommitHeader header, LogHash leaf,
        CancellationToken cancellationToken)
    {
        log.Append(leaf);
        var command = connection.Command(
            $"INSERT INTO {schema.Commits} ({CommitColumns}) VALUES (@number, @id, @at, @author, @reason, @inumber, @idate, @isignatory, @count, @entries, @hash)");
        await using (command.ConfigureAwait(false))
        {
            StoreDialect.Add(command, "@number", header.Number);
            StoreDialect.Add(command, "@id", header.Id);
            StoreDialect.Add(command, "@at", header.RecordedAtTicks);
            StoreDialect.Add(command, "@author", header.Author);
            StoreDialect.Add(command, "@reason", header.Reason);
            StoreDialect.Add(command, "@inumber", header.InstrumentNumber);
            StoreDialect.Add(command, "@idate", header.InstrumentDate);
            StoreDialect.Add(command, "@isignatory", header.InstrumentSignatory);
            StoreDialect.Add(command, "@count", header.EntryCount);
            StoreDialect.Add(command, "@entries", header.Entries.ToArray());
            StoreDialect.Add(command, "@hash", leaf.ToArray());
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }

        var head = connection.Command(string.Create(
            CultureInfo.InvariantCulture,
            $"UPDATE {schema.Head} SET size = @size, frontier = @frontier, root = @root WHERE id = {LogTables.HeadId}"));
        await using (head.ConfigureAwait(false))
        {
            StoreDialect.Add(head, "@size", log.Size);
            StoreDialect.Add(head, "@frontier", log.ToBytes());
            StoreDialect.Add(head, "@root", log.Root().ToArray());
            await head.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The commits in order, as they are stored.</summary>
    public static async IAsyncEnumerable<LoggedCommit> ReadCommitsAsync(
        StoreConnection connection, StoreSchema schema, long upTo, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var command = connection.Command($"SELECT {CommitColumns} FROM {schema.Commits} WHERE number <= @last ORDER BY number");
        await using var disposal = command.ConfigureAwait(false);
        command.CommandTimeout = 0;
        StoreDialect.Add(command, "@last", upTo);
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = reader.ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return Commit(reader);
        }
    }

    /// <summary>The commit with an identity, or null.</summary>
    public static async Task<Commit?> FindAsync(
        StoreConnection connection, StoreSchema schema, Guid id, CancellationToken cancellationToken)
    {
        var command = connection.Command($"SELECT {CommitColumns} FROM {schema.Commits} WHERE id = @id");
        await using var disposal = command.ConfigureAwait(false);
        StoreDialect.Add(command, "@id", id);
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = reader.ConfigureAwait(false);
        return await reader.ReadAsync(cancellationToken).ConfigureAwait(false) ? ToCommit(Commit(reader)) : null;
    }

    /// <summary>The entries in order with what is left of their payloads, as they are stored.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="schema">The names of the tables.</param>
    /// <param name="upTo">The last commit whose entries are read.</param>
    /// <param name="column">The column by which they are chosen, or null for all.</param>
    /// <param name="value">What the column holds.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async IAsyncEnumerable<LoggedEntry> ReadEntriesAsync(
        StoreConnection connection, StoreSchema schema, long upTo, string? column, string? value, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var command = connection.Command(
            $"""
            SELECT e.commit_number, e.position, e.kind, e.subject, e.commitment, p.salt, p.payload, e.hash
            FROM {schema.Entries} e
            LEFT JOIN {schema.Payloads} p ON p.commit_number = e.commit_number AND p.position = e.position
            WHERE e.commit_number <= @last{(column is null ? "" : $" AND e.{column} = @value")}
            ORDER BY e.commit_number, e.position
            """);
        await using var disposal = command.ConfigureAwait(false);
        command.CommandTimeout = 0;
        StoreDialect.Add(command, "@last", upTo);
        if (column is not null)
        {
            StoreDialect.Add(command, "@value", value);
        }

        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = reader.ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return new(
                reader.GetInt64(0), reader.GetInt64(1), Text(reader, 2), Text(reader, 3), Bytes(reader, 4), Bytes(reader, 5),
                Bytes(reader, 6), Bytes(reader, 7));
        }
    }

    /// <summary>The commit that a sound row stands for.</summary>
    /// <exception cref="RuleViolationException">The row is damaged (<c>STO0022</c>).</exception>
    public static Commit ToCommit(LoggedCommit row)
    {
        if (row.Fault() is { } fault)
        {
            throw new RuleViolationException(StorageDiagnostics.CommitUnreadable.At(default, ("commit", row.Number), ("fault", fault)));
        }

        var date = row.InstrumentDate is { } text && PartialDate.TryParse(text, provider: null, out var day) ? day : (PartialDate?)null;
        var instrument = row.InstrumentNumber is { } number ? new Instrument(number, date, row.InstrumentSignatory) : null;
        return new(row.Number, new(row.RecordedAtTicks, TimeSpan.Zero), new(row.Author!, row.Reason!, instrument));
    }

    private static LoggedCommit Commit(DbDataReader reader) => new(
        reader.GetInt64(0), Identity(reader, 1), Long(reader, 2) ?? -1, Text(reader, 3), Text(reader, 4), Text(reader, 5),
        Text(reader, 6), Text(reader, 7), Long(reader, 8) ?? -1, Bytes(reader, 9), Bytes(reader, 10));

    private static string? Text(DbDataReader reader, int at) => reader.IsDBNull(at) ? null : reader.GetString(at);

    private static long? Long(DbDataReader reader, int at) => reader.IsDBNull(at) ? null : reader.GetInt64(at);

    private static byte[]? Bytes(DbDataReader reader, int at) => reader.IsDBNull(at) ? null : reader.GetFieldValue<byte[]>(at);

    // SQLite gives what text there is.
    internal static Guid? Identity(DbDataReader reader, int at)
    {
        try
        {
            return reader.IsDBNull(at) ? null : reader.GetGuid(at);
        }
        catch (Exception fault) when (fault is FormatException or InvalidCastException or ArgumentException)
        {
            return null;
        }
    }
}
