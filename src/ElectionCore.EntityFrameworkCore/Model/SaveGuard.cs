using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>Refuses to save changes of what the commit log covers, unless the unit of work saves them.</summary>
internal sealed class SaveGuard : SaveChangesInterceptor
{
    private static readonly ConditionalWeakTable<DbContext, object> s_committing = [];

    private SaveGuard()
    {
    }

    /// <summary>The one instance: it holds nothing.</summary>
    public static SaveGuard Instance { get; } = new();

    /// <summary>Lets a context save until the result is disposed.</summary>
    public static IDisposable Allow(DbContext context)
    {
        s_committing.AddOrUpdate(context, context);
        return new Allowance(context);
    }

    /// <inheritdoc/>
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Check(eventData.Context);
        return result;
    }

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Check(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private static void Check(DbContext? context)
    {
        if (context is null)
        {
            return;
        }

        foreach (var entry in context.ChangeTracker.Entries())
        {
            if (entry.State is EntityState.Unchanged or EntityState.Detached)
            {
                continue;
            }

            if (ModelAnnotations.IsTable(entry.Metadata)
                || (ModelAnnotations.KindOf(entry.Metadata) is not null && !s_committing.TryGetValue(context, out _)))
            {
                throw new RuleViolationException(StorageDiagnostics.PastTheLog.At(
                    default, ("entity", entry.Metadata.ShortName()), ("means", "SaveChanges")));
            }
        }
    }

    private sealed class Allowance(DbContext context) : IDisposable
    {
        public void Dispose() => s_committing.Remove(context);
    }
}
