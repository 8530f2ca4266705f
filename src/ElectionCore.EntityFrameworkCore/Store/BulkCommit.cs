namespace ElectionCore.EntityFrameworkCore;

/// <summary>
/// One commit of many changes while it is written: the hashes of its entries, and what must still be so when the head is
/// locked. Its rows are not kept.
/// </summary>
internal sealed class BulkCommit(StoreSession session, Guid id, CommitDetails details)
{
    private readonly ChangeEncoder _encoder = new();

    // Facts that changed things keep as they are, by table.
    private readonly Dictionary<FactTable, HashSet<Guid>> _kept = [];
    private readonly HashSet<FactTable> _tables = [];
    private SubjectRef _subject;

    /// <summary>The identity of the commit.</summary>
    public Guid Id => id;

    /// <summary>The tables that have new rows.</summary>
    public IReadOnlyCollection<FactTable> Tables => _tables;

    /// <summary>Works out the entry of the log for a change, valid until the next call, and notes what must still be so.</summary>
    public EncodedEntry Encode(FactChange change)
    {
        _tables.Add(change.Table);
        if (change.Base!.Count > change.Superseded.Count)
        {
            _subject = change.Subject;
            var kept = _kept.TryGetValue(change.Table, out var ids) ? ids : _kept[change.Table] = [];
            kept.UnionWith(change.Base.Select(f => f.Value));
            kept.ExceptWith(change.Superseded.Select(FactChange.IdOf));
        }

        return _encoder.Encode(change);
    }

    /// <summary>Locks the head of the log.</summary>
    public async Task<MerkleFrontier> LockAsync(StoreConnection connection, CancellationToken cancellationToken)
    {
        var command = connection.Command(session.Dialect.LockHead(session.Schema));
        await using var disposal = command.ConfigureAwait(false);
        return await LogRows.ReadFrontierAsync(command, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Appends the commit, once its rows are written under the lock.</summary>
    /// <exception cref="RuleViolationException">Something was changed in between (<c>COR0010</c>).</exception>
    public async Task<Commit> AppendAsync(StoreConnection connection, MerkleFrontier log, CancellationToken cancellationToken)
    {
        var number = log.Size + 1;
        foreach (var table in _tables)
        {
            await RequireUnchangedAsync(connection, table, number, cancellationToken).ConfigureAwait(false);
        }

        var commit = new Commit(number, session.Time.GetUtcNow().ToUniversalTime(), details);
        var header = CommitHeader.Of(commit, id, _encoder.Entries);
        await LogRows.AppendAsync(connection, session.Schema, log, header, _encoder.Log.Hash(header), cancellationToken).ConfigureAwait(false);
        return commit;
    }

    /// <summary>Refuses the commit because something else changed the same.</summary>
    public static RuleViolationException Conflict(string subject) =>
        new(CoreDiagnostics.FactAlreadySuperseded.At(default(DiagnosticPlace), ("subject", subject)));

    // Of the things that are changed, what was known before and is not superseded must be what the drafts kept.
    private async Task RequireUnchangedAsync(StoreConnection connection, FactTable table, long number, CancellationToken cancellationToken)
    {
        var kept = _kept.TryGetValue(table, out var ids) ? ids : [];
        var (name, key) = (session.Schema.NameOf(table), FactSql.Column(table, FactTable.KeyColumn));
        var command = connection.Command(
            $"""
            SELECT o.{key}, o.id FROM {name} o
            WHERE o.superseded_in IS NULL AND o.recorded_in < @number
              AND o.{key} IN (SELECT n.{key} FROM {name} n WHERE n.recorded_in = @number OR n.superseded_in = @number)
            """);
        await using var disposal = command.ConfigureAwait(false);
        StoreDialect.Add(command, "@number", number);
        command.CommandTimeout = 0;
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = reader.ConfigureAwait(false);
        var found = 0;
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!kept.Contains(reader.GetGuid(1)))
            {
                throw Conflict($"{table.Kind}:{reader.GetString(0)}");
            }

            found++;
        }

        if (found < kept.Count)
        {
            throw Conflict(_subject.ToString());
        }
    }
}
