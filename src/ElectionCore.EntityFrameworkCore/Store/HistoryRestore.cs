using System.Globalization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>Stores a whole history with its own identities and commit numbers, in one transaction.</summary>
internal sealed class HistoryRestore(StoreSession session, IReadOnlyList<Commit> commits)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        foreach (var facts in session.Facts)
        {
            Refuse(facts.Restored.FindMisfit(commits.Count));
        }

        var stored = await CompareCommitsAsync(cancellationToken).ConfigureAwait(false);
        await CompareFactsAsync(stored, cancellationToken).ConfigureAwait(false);
        if (stored == commits.Count)
        {
            return 0;
        }

        var last = FactId.New(session.Time.GetUtcNow()).Value;
        await StoreTransaction.RunAsync(
            session,
            async (connection, token) =>
            {
                Commit? written = null;
                foreach (var commit in commits.Skip(stored))
                {
                    written = await WriteAsync(connection, commit, commit.Number == commits.Count ? last : null, token).ConfigureAwait(false);
                }

                return written;
            },
            last,
            cancellationToken).ConfigureAwait(false);
        return commits.Count - stored;
    }

    private static void Refuse(Diagnostic? fault)
    {
        if (fault is not null)
        {
            throw new RuleViolationException(fault);
        }
    }

    private async Task<Commit> WriteAsync(StoreConnection connection, Commit commit, Guid? id, CancellationToken cancellationToken)
    {
        var writer = new CommitWriter(session, id ?? FactId.New(commit.RecordedAt).Value, commit.Details);
        foreach (var facts in session.Facts)
        {
            foreach (var change in facts.Restored.ChangesOf(commit.Number))
            {
                writer.Add(change);
            }
        }

        return await writer.WriteAsync(connection, commit, cancellationToken).ConfigureAwait(false);
    }

    // The log that is stored is the beginning of the one given.
    private async Task<int> CompareCommitsAsync(CancellationToken cancellationToken)
    {
        for (var i = 0; i < commits.Count; i++)
        {
            Refuse(commits[i].Number == i + 1 ? null : Differs(i + 1));
        }

        var stored = 0;
        var connection = await session.OpenToReadAsync(fromPrimary: true, cancellationToken).ConfigureAwait(false);
        await using var closing = connection.ConfigureAwait(false);
        await foreach (var row in LogRows.ReadCommitsAsync(connection, session.Schema, long.MaxValue, cancellationToken).ConfigureAwait(false))
        {
            var commit = LogRows.ToCommit(row);
            Refuse(stored < commits.Count && commits[stored] == commit ? null : Differs(stored + 1));
            stored++;
        }

        return stored;
    }

    private async Task CompareFactsAsync(int stored, CancellationToken cancellationToken)
    {
        var connection = await session.OpenToReadAsync(fromPrimary: true, cancellationToken).ConfigureAwait(false);
        await using var closing = connection.ConfigureAwait(false);
        foreach (var table in session.Schema.FactTables)
        {
            var restored = session.Facts.FirstOrDefault(f => f.Table == table)?.Restored ?? table.NothingRestored(session);
            var command = FactSql.Select(connection, session.Dialect, session.Schema, table, FactQuery.EveryRow);
            await using var disposal = command.ConfigureAwait(false);
            var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using var closingReader = reader.ConfigureAwait(false);
            Refuse(await restored.FindDivergenceAsync(reader, stored, cancellationToken).ConfigureAwait(false));
        }
    }

    private static Diagnostic Differs(long number)
    {
        var subject = new SubjectRef("commit", number.ToString(CultureInfo.InvariantCulture));
        return CoreDiagnostics.HistoriesDiffer.At(subject, ("subject", subject), ("fact", "-"));
    }
}
