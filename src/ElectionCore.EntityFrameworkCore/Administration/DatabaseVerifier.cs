using System.Data.Common;
using System.Globalization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>Compares what the database holds with what its log recorded.</summary>
internal static class DatabaseVerifier
{
    private const int MostFindings = 100;

    public static async Task<LogVerification> VerifyLogAsync(
        StoreSession session, IReadOnlyList<LogCheckpoint> checkpoints, CancellationToken cancellationToken)
    {
        try
        {
            // Up to the present head only: what others append meanwhile is not looked at.
            var commits = await OpenAsync(session, cancellationToken).ConfigureAwait(false);
            await using var closing = commits.ConfigureAwait(false);
            var entries = await OpenAsync(session, cancellationToken).ConfigureAwait(false);
            await using var closingEntries = entries.ConfigureAwait(false);
            var head = await ReadHeadAsync(session, commits, cancellationToken).ConfigureAwait(false);
            var last = head?.Size ?? long.MaxValue;
            var log = await LogVerifier.VerifyAsync(
                LogRows.ReadCommitsAsync(commits, session.Schema, last, cancellationToken),
                LogRows.ReadEntriesAsync(entries, session.Schema, last, column: null, value: null, cancellationToken),
                head,
                checkpoints,
                cancellationToken).ConfigureAwait(false);
            var strays = await FindStraysAsync(session, cancellationToken).ConfigureAwait(false);
            return strays.Count == 0 ? log : new(log.Commits, log.Entries, log.ErasedPayloads, log.Checkpoint, [.. log.Findings, .. strays]);
        }
        catch (DbException fault)
        {
            throw session.Explain(fault);
        }
    }

    public static async Task<DatabaseVerification> VerifyAsync(
        StoreSession session, IReadOnlyList<LogCheckpoint> checkpoints, CancellationToken cancellationToken)
    {
        var findings = new List<Diagnostic>();
        var database = session.Dialect.Describe(session.Context);
        foreach (var fault in await session.Dialect.CheckIntegrityAsync(session.Context, cancellationToken).ConfigureAwait(false))
        {
            findings.Add(StorageDiagnostics.DatabaseCorrupt.At(default, ("database", database), ("reason", fault)));
        }

        var log = await VerifyLogAsync(session, checkpoints, cancellationToken).ConfigureAwait(false);
        findings.AddRange(log.Findings);
        var rows = 0L;
        foreach (var table in session.Schema.FactTables)
        {
            var comparison = new FactComparison(session, table);
            rows += await comparison.RunAsync(findings, MostFindings, cancellationToken).ConfigureAwait(false);
        }

        return new(log, rows, findings);
    }

    private static ValueTask<StoreConnection> OpenAsync(StoreSession session, CancellationToken cancellationToken) =>
        session.Dialect.OpenToReadAsync(session, fromPrimary: true, cancellationToken);

    // Rows beyond the head, and payloads of no entry. One statement, so that a commit in between is seen whole or not at all.
    private static async Task<List<Diagnostic>> FindStraysAsync(StoreSession session, CancellationToken cancellationToken)
    {
        var connection = await OpenAsync(session, cancellationToken).ConfigureAwait(false);
        await using var closing = connection.ConfigureAwait(false);
        var schema = session.Schema;
        var command = connection.Command(
            $"""
            SELECT h.size,
              (SELECT MAX(number) FROM {schema.Commits}),
              (SELECT MAX(commit_number) FROM {schema.Entries}),
              (SELECT MIN(p.commit_number) FROM {schema.Payloads} p WHERE NOT EXISTS (
                SELECT 1 FROM {schema.Entries} e WHERE e.commit_number = p.commit_number AND e.position = p.position))
            FROM {schema.Head} h WHERE h.id = {LogTables.HeadId.ToString(CultureInfo.InvariantCulture)}
            """);

        // A long log takes its time, all the more where the database has not counted its rows yet.
        command.CommandTimeout = 0;
        await using var disposal = command.ConfigureAwait(false);
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var closingReader = reader.ConfigureAwait(false);
        var findings = new List<Diagnostic>();
        if (!await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            return findings;
        }

        var size = reader.GetInt64(0);
        if (!reader.IsDBNull(1) && reader.GetInt64(1) > size)
        {
            findings.Add(StorageDiagnostics.HeadSizeDiffers.At(default, ("found", reader.GetInt64(1)), ("expected", size)));
        }

        if (!reader.IsDBNull(2) && reader.GetInt64(2) > size)
        {
            findings.Add(StorageDiagnostics.EntryWithoutCommit.At(default, ("entry", "-"), ("commit", reader.GetInt64(2))));
        }

        if (!reader.IsDBNull(3))
        {
            findings.Add(StorageDiagnostics.PayloadWithoutEntry.At(default, ("commit", reader.GetInt64(3))));
        }

        return findings;
    }

    private static async Task<LogHead?> ReadHeadAsync(StoreSession session, StoreConnection connection, CancellationToken cancellationToken)
    {
        var command = connection.Command(LogRows.SelectHead(session.Schema));
        await using var disposal = command.ConfigureAwait(false);
        return await LogRows.ReadHeadAsync(command, cancellationToken).ConfigureAwait(false);
    }
}
