using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>The database as a whole: what it is, its upgrades, its log and whether all of it is sound. One per scope.</summary>
public sealed class ElectionCoreDatabase
{
    private readonly StoreSession _session;
    private readonly StoreGate _gate;

    internal ElectionCoreDatabase(StoreSession session, StoreGate gate)
    {
        _session = session;
        _gate = gate;
    }

    private DbContext Context => _session.Context;

    /// <summary>Looks what the database is. Nothing is changed, and nothing is made.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The status; a database that cannot be used has a fault.</returns>
    public async Task<DatabaseStatus> StatusAsync(CancellationToken cancellationToken = default)
    {
        StoreGate.RequireSetUp(Context);
        var dialect = _session.Dialect;
        var (state, fault, applied, pending) = _gate.IsOwn
            ? await DatabaseInspector.InspectAsync(Context, dialect, _session.Schema, cancellationToken).ConfigureAwait(false)
            : (DatabaseState.Current, null, [], []);
        long? commits = null;
        DateTimeOffset? last = null;
        if (state == DatabaseState.Current)
        {
            try
            {
                (commits, last) = await ReadLogLengthAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (RuleViolationException violation)
            {
                state = violation.Diagnostic.Code == StorageDiagnostics.TablesMissing.Code ? DatabaseState.Older : DatabaseState.Unavailable;
                fault = violation.Diagnostic;
            }
        }

        return new(dialect.Name, dialect.Describe(Context), state, applied, pending, commits, last, fault);
    }

    /// <summary>
    /// Makes the database, or upgrades it to this version, in one transaction. A database that is newer, damaged or not ours
    /// is refused.
    /// </summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The upgrades that were made, in order; none when it was up to date.</returns>
    /// <exception cref="InvalidOperationException">The context is the host's own, whose migrations are the host's.</exception>
    /// <exception cref="RuleViolationException">The database is refused (<c>STO0006</c> to <c>STO0010</c>).</exception>
    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken = default)
    {
        if (!_gate.IsOwn)
        {
            throw new InvalidOperationException("A host's own context is upgraded by the host's migrations.");
        }

        var made = await DatabaseInspector.MigrateAsync(Context, _session.Dialect, _session.Schema, cancellationToken).ConfigureAwait(false);
        _gate.Forget();
        return made;
    }

    /// <summary>Reads the entries of the log in order, each with its commit.</summary>
    /// <param name="subject">Only those about this thing; null for all.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The entries, as a stream.</returns>
    public async IAsyncEnumerable<LogRecord> ReadLogAsync(
        SubjectRef? subject = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var commits = new StoredCommitLog(_session) { FromPrimary = true }.ReadAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using var closingCommits = commits.ConfigureAwait(false);
        var connection = await _session.OpenToReadAsync(fromPrimary: true, cancellationToken).ConfigureAwait(false);
        await using var closing = connection.ConfigureAwait(false);
        Commit? commit = null;
        await foreach (var entry in LogRows.ReadEntriesAsync(
            connection, _session.Schema, long.MaxValue, subject is null ? null : "subject", subject?.ToString(), cancellationToken).ConfigureAwait(false))
        {
            while ((commit is null || commit.Number < entry.Commit) && await commits.MoveNextAsync().ConfigureAwait(false))
            {
                commit = commits.Current;
            }

            if (commit?.Number == entry.Commit)
            {
                var payload = entry.Payload is { } bytes ? Encoding.UTF8.GetString(bytes) : null;
                yield return new(commit, entry.Index, entry.Kind ?? "", entry.Subject ?? "", payload);
            }
        }
    }

    /// <summary>
    /// Verifies the commit log: that no entry was edited, deleted, inserted or moved. A log that was cut at its end or written
    /// anew as a whole shows only against checkpoints that were kept outside the database.
    /// </summary>
    /// <param name="checkpoints">Checkpoints taken before, or null.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>What was found.</returns>
    public async Task<LogVerification> VerifyLogAsync(
        IReadOnlyList<LogCheckpoint>? checkpoints = null, CancellationToken cancellationToken = default)
    {
        await _session.ReadyAsync(cancellationToken).ConfigureAwait(false);
        return await DatabaseVerifier.VerifyLogAsync(_session, checkpoints ?? [], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Verifies all: the database's files, the commit log, and that every row of facts is what the log recorded.
    /// </summary>
    /// <param name="checkpoints">Checkpoints taken before, or null.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>What was found.</returns>
    public async Task<DatabaseVerification> VerifyAsync(
        IReadOnlyList<LogCheckpoint>? checkpoints = null, CancellationToken cancellationToken = default)
    {
        await _session.ReadyAsync(cancellationToken).ConfigureAwait(false);
        return await DatabaseVerifier.VerifyAsync(_session, checkpoints ?? [], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Erases what is recorded of a person's names, in the register and in the log, as the law on personal data may demand.
    /// The records that hold the names go as a whole, a <c>Trainee</c> with sex and department. That there was something, when, and who erased it
    /// remains; what others recorded, such as appointments, keeps the opaque key. The log stays sound.
    /// </summary>
    /// <param name="person">The person.</param>
    /// <param name="details">Who erases, why and by which paper.</param>
    /// <param name="cancellationToken">Stops the call before anything is erased.</param>
    /// <returns>The commit that records the erasure.</returns>
    /// <remarks>
    /// Copies elsewhere, such as backups, exports and the archives of a PostgreSQL server, are not reached. On SQLite the file is
    /// rewritten without what was erased, unless somebody else is using it at that moment or the host has a transaction open:
    /// then run <c>VACUUM</c> later. PostgreSQL frees the space with its next <c>VACUUM</c>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> is null.</exception>
    public async Task<Commit> ErasePersonAsync(PersonRef person, CommitDetails details, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(details);
        await _session.ReadyAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await new PersonErasure(_session, person, details).RunAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (StoreSession.FaultIn(fault) is { } database)
        {
            throw _session.Explain(database);
        }
    }

    private async Task<(long Commits, DateTimeOffset? Last)> ReadLogLengthAsync(CancellationToken cancellationToken)
    {
        var connection = await _session.Dialect.OpenToReadAsync(_session, fromPrimary: true, cancellationToken).ConfigureAwait(false);
        await using var closing = connection.ConfigureAwait(false);
        var command = connection.Command(
            $"SELECT h.size, c.recorded_at FROM {_session.Schema.Head} h LEFT JOIN {_session.Schema.Commits} c ON c.number = h.size");
        await using var disposal = command.ConfigureAwait(false);
        try
        {
            var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using var closingReader = reader.ConfigureAwait(false);
            return await reader.ReadAsync(cancellationToken).ConfigureAwait(false)
                ? (reader.GetInt64(0), reader.IsDBNull(1) ? null : new DateTimeOffset(reader.GetInt64(1), TimeSpan.Zero))
                : (0, null);
        }
        catch (DbException fault)
        {
            throw _session.Explain(fault);
        }
    }
}
