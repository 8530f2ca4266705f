using System.Data.Common;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>
/// Writes one commit within a transaction that is open: the rows of facts, the entries and payloads, the header and the head.
/// </summary>
/// <remarks>
/// What can be worked out before is worked out before the head is locked, and the head is the last thing that is locked, so
/// that writers wait for each other as briefly as can be and never in a circle.
/// </remarks>
internal sealed class CommitWriter(StoreSession session, Guid id, CommitDetails details)
{
    private readonly ChangeEncoder _encoder = new();
    private readonly List<(StoreTable Table, object?[] Row)> _logRows = [];
    private readonly List<FactChange> _changes = [];

    /// <summary>Takes a change of a timeline.</summary>
    /// <exception cref="RuleViolationException">A text cannot be stored (<c>STO0011</c>).</exception>
    public void Add(FactChange change)
    {
        AddEntry(_encoder.Encode(change).ToRows());
        _changes.Add(change);
    }

    /// <summary>Takes a change of an aggregate, which is written by the context.</summary>
    /// <exception cref="RuleViolationException">A text cannot be stored (<c>STO0011</c>).</exception>
    public void Add(AggregateChange change) => AddEntry(_encoder.Encode(
        change.Subject.Kind, change.Subject.ToString(), _encoder.PayloadOf(change.Subject.Code, change.Subject, change.Before, change.After)).ToRows());

    /// <summary>Locks the head of the log and writes what was taken.</summary>
    /// <param name="connection">The connection of the transaction.</param>
    /// <param name="restored">A commit that is restored, with its number and time, or null.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="RuleViolationException">Something was changed in between (<c>COR0010</c>).</exception>
    public async Task<Commit> WriteAsync(StoreConnection connection, Commit? restored, CancellationToken cancellationToken)
    {
        var log = await LockAsync(connection, cancellationToken).ConfigureAwait(false);
        var commit = restored ?? new Commit(log.Size + 1, session.Time.GetUtcNow().ToUniversalTime(), details);
        if (commit.Number != log.Size + 1)
        {
            var subject = new SubjectRef("commit", (log.Size + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
            throw new RuleViolationException(CoreDiagnostics.HistoriesDiffer.At(subject, ("subject", subject), ("fact", "-")));
        }

        await RequireUnchangedAsync(connection, cancellationToken).ConfigureAwait(false);
        var sink = session.Dialect.CreateSink(session.Context, session.Schema);
        await using (sink.ConfigureAwait(false))
        {
            foreach (var change in _changes)
            {
                foreach (var row in change.Superseded)
                {
                    await sink.SupersedeAsync(change.Table, FactChange.IdOf(row), commit.Number, cancellationToken).ConfigureAwait(false);
                }

                foreach (var row in change.Added)
                {
                    row[FactTable.RecordedInColumn] = commit.Number;
                    await sink.AddAsync(change.Table, row, cancellationToken).ConfigureAwait(false);
                }
            }

            foreach (var (table, row) in _logRows)
            {
                row[0] = commit.Number;
                await sink.AddAsync(table, row, cancellationToken).ConfigureAwait(false);
            }

            if (!await sink.CompleteAsync(cancellationToken).ConfigureAwait(false))
            {
                throw new InvalidOperationException("A fact that was known a moment ago cannot be superseded.");
            }
        }

        await AppendAsync(connection, log, commit, cancellationToken).ConfigureAwait(false);
        return commit;
    }

    private async Task<MerkleFrontier> LockAsync(StoreConnection connection, CancellationToken cancellationToken)
    {
        var command = connection.Command(session.Dialect.LockHead(session.Schema));
        await using var disposal = command.ConfigureAwait(false);
        return await LogRows.ReadFrontierAsync(command, cancellationToken).ConfigureAwait(false);
    }

    private Task AppendAsync(StoreConnection connection, MerkleFrontier log, Commit commit, CancellationToken cancellationToken)
    {
        var header = CommitHeader.Of(commit, id, _encoder.Entries);
        return LogRows.AppendAsync(connection, session.Schema, log, header, _encoder.Log.Hash(header), cancellationToken);
    }

    private void AddEntry((object?[] Entry, object?[] Payload) rows)
    {
        _logRows.Add((LogTables.Entries, rows.Entry));
        _logRows.Add((LogTables.Payloads, rows.Payload));
    }

    // What is known of each thing is still what the change was worked out from.
    private async Task RequireUnchangedAsync(StoreConnection connection, CancellationToken cancellationToken)
    {
        foreach (var ofTable in _changes.Where(c => c.Base is not null).GroupBy(c => c.Table))
        {
            var changes = ofTable.ToDictionary(c => c.Key, StringComparer.Ordinal);
            var known = await KnownAsync(connection, ofTable.Key, changes.Keys, cancellationToken).ConfigureAwait(false);
            foreach (var change in changes.Values)
            {
                var now = known.TryGetValue(change.Key, out var ids) ? ids : [];
                if (!now.SetEquals(change.Base!))
                {
                    throw new RuleViolationException(
                        CoreDiagnostics.FactAlreadySuperseded.At(change.Subject, ("subject", change.Subject)));
                }
            }
        }
    }

    private async Task<Dictionary<string, HashSet<FactId>>> KnownAsync(
        StoreConnection connection, FactTable table, IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var key = FactSql.Column(table, FactTable.KeyColumn);
        var command = connection.Command(
            $"SELECT {key}, id FROM {session.Schema.NameOf(table)} WHERE superseded_in IS NULL AND {session.Dialect.IsOneOf(key, "@keys")}");
        await using var disposal = command.ConfigureAwait(false);
        session.Dialect.AddTexts(command, "@keys", keys);
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = reader.ConfigureAwait(false);
        var known = new Dictionary<string, HashSet<FactId>>(StringComparer.Ordinal);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var of = reader.GetString(0);
            if (!known.TryGetValue(of, out var ids))
            {
                known.Add(of, ids = []);
            }

            ids.Add(new(reader.GetGuid(1)));
        }

        return known;
    }
}
