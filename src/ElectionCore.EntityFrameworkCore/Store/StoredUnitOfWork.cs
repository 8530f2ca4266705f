using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>Stores what one scope has staged, with one commit of the log, in one transaction.</summary>
internal sealed class StoredUnitOfWork(StoreSession session, StagedAggregates aggregates) : IUnitOfWork
{
    private DbContext Context => session.Context;

    public async Task<Commit?> CommitAsync(CommitDetails details, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(details);
        cancellationToken.ThrowIfCancellationRequested();
        if (session.Facts.Any(f => f.IsRestoring))
        {
            throw new InvalidOperationException("Rows to restore are stored by RestoreAsync.");
        }

        try
        {
            await session.ReadyAsync(cancellationToken).ConfigureAwait(false);
            LogRows.RequireStorable(details);
            var id = FactId.New(session.Time.GetUtcNow()).Value;
            var hasAggregates = aggregates.Prepare();
            var hasFacts = session.Facts.Any(f => f.Drafts.Any());
            var saves = Context.ChangeTracker.HasChanges();
            if (!hasFacts && !saves)
            {
                return null;
            }

            var commit = await StoreTransaction.RunAsync(
                session,
                async (connection, token) =>
                {
                    if (saves)
                    {
                        using var allowed = SaveGuard.Allow(Context);
                        await Context.SaveChangesAsync(acceptAllChangesOnSuccess: false, token).ConfigureAwait(false);
                    }

                    return hasFacts || hasAggregates
                        ? await Writer(id, details).WriteAsync(connection, restored: null, token).ConfigureAwait(false)
                        : null;
                },
                id,
                cancellationToken).ConfigureAwait(false);
            aggregates.Accept();
            DropFacts();
            session.Heard(commit?.Number ?? 0);
            return commit;
        }
        catch (OperationCanceledException)
        {
            throw;
        }
        catch (Exception fault)
        {
            var explained = Explain(fault);
            Rollback();
            if (ReferenceEquals(explained, fault))
            {
                throw;
            }

            throw explained;
        }
    }

    public void Rollback()
    {
        DropFacts();
        aggregates.Drop();
    }

    public async Task<int> RestoreAsync(IReadOnlyList<Commit> commits, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(commits);
        cancellationToken.ThrowIfCancellationRequested();
        if (session.Facts.Any(f => f.Drafts.Any()) || aggregates.Prepare())
        {
            throw new InvalidOperationException("Nothing else is staged when a history is restored.");
        }

        try
        {
            await session.ReadyAsync(cancellationToken).ConfigureAwait(false);
            var added = await new HistoryRestore(session, commits).RunAsync(cancellationToken).ConfigureAwait(false);
            DropFacts();
            session.Heard(commits.Count);
            return added;
        }
        catch (OperationCanceledException)
        {
            throw;
        }
        catch (Exception fault) when (StoreSession.FaultIn(fault) is { } database)
        {
            DropFacts();
            throw session.Explain(database);
        }
        catch
        {
            DropFacts();
            throw;
        }
    }

    // What was saved is logged as it was saved, also when something of the host's had a hand in it.
    private CommitWriter Writer(Guid id, CommitDetails details)
    {
        var writer = new CommitWriter(session, id, details);
        foreach (var change in aggregates.Changes())
        {
            writer.Add(change);
        }

        foreach (var facts in session.Facts)
        {
            foreach (var draft in facts.Drafts.OrderBy(d => d.Key, StringComparer.Ordinal))
            {
                writer.Add(facts.Table.ChangeOf(draft));
            }
        }

        return writer;
    }

    private Exception Explain(Exception fault)
    {
        switch (fault)
        {
            case DbUpdateConcurrencyException { Entries: [var entry, ..] } when IsOurs(entry):
                return new RuleViolationException(
                    CoreDiagnostics.AggregateChanged.At(default, ("subject", StagedAggregates.NameOf(entry))));
            case DbUpdateException { InnerException: DbException taken } update
                when session.Dialect.IsTaken(taken) && update.Entries.FirstOrDefault(IsOurs) is { } entry:
                return new RuleViolationException(
                    CoreDiagnostics.AggregateExists.At(default, ("subject", StagedAggregates.NameOf(entry))));
            case RetryLimitExceededException { InnerException: { } last }:
                return Explain(last);
            default:
                return StoreSession.FaultIn(fault) is { } inner && session.Explain(inner) is RuleViolationException explained ? explained : fault;
        }
    }

    private static bool IsOurs(Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry entry) =>
        ModelAnnotations.KindOf(entry.Metadata) is not null;

    private void DropFacts()
    {
        foreach (var facts in session.Facts)
        {
            facts.Drop();
        }
    }
}
