using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>Looks at each database once before it is used. One for the whole host.</summary>
/// <param name="isOwn">Whether the database is ours alone, so that its upgrades are ours too.</param>
/// <param name="createIfEmpty">Whether a database that is missing or empty is made on first use.</param>
internal sealed class StoreGate(bool isOwn, bool createIfEmpty)
{
    private readonly ConcurrentDictionary<string, bool> _checked = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _one = new(1);

    /// <summary>Whether the database is ours alone.</summary>
    public bool IsOwn => isOwn;

    /// <summary>Refuses a database that this version cannot use.</summary>
    /// <exception cref="RuleViolationException">It cannot (<c>STO0001</c> to <c>STO0010</c>).</exception>
    public async ValueTask CheckAsync(StoreSession session, CancellationToken cancellationToken)
    {
        var database = session.Context.Database.GetConnectionString() ?? "";
        if (_checked.ContainsKey(database))
        {
            return;
        }

        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!_checked.ContainsKey(database))
            {
                await InspectAsync(session, cancellationToken).ConfigureAwait(false);
                _checked.TryAdd(database, true);
            }
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Forgets what was seen, after an upgrade.</summary>
    public void Forget() => _checked.Clear();

    /// <summary>Refuses a context that was not set up for the store.</summary>
    /// <exception cref="RuleViolationException">It was not (<c>STO0001</c>, <c>STO0002</c>).</exception>
    public static void RequireSetUp(DbContext context)
    {
        if (context.GetService<IDbContextOptions>().FindExtension<ElectionCoreOptionsExtension>() is null)
        {
            throw new RuleViolationException(StorageDiagnostics.OptionsMissing.At(default, ("context", context.GetType().Name)));
        }

        StoreSchema.Of(context);
        foreach (var entity in context.Model.GetEntityTypes().Where(e => e.FindAnnotation(ModelAnnotations.Kind) is not null))
        {
            if (FaultOf(entity) is { } fault)
            {
                throw new RuleViolationException(StorageDiagnostics.AggregateShape.At(default, ("entity", entity.ShortName()), ("fault", fault)));
            }
        }
    }

    // What the log could not hold.
    private static string? FaultOf(IEntityType entity)
    {
        var kind = ModelAnnotations.KindOf(entity)!;
        return entity.FindPrimaryKey()?.Properties is not [var key] ? "its key is not one property"
            : key.ValueGenerated != ValueGenerated.Never ? "the database gives its key"
            : entity.GetComplexProperties().Any() || entity.GetNavigations().Any(n => n.TargetEntityType.IsOwned()) ? "it has parts that are no columns of its own"
            : kind == PersonErasure.Kind || StoreTables.Facts(ElectionCoreModules.All).Any(t => t.Kind == kind) ? $"the kind {kind} is one of ElectionCore's own"
            : null;
    }

    private async Task InspectAsync(StoreSession session, CancellationToken cancellationToken)
    {
        RequireSetUp(session.Context);
        if (!isOwn)
        {
            return;
        }

        var status = await DatabaseInspector.InspectAsync(session.Context, session.Dialect, session.Schema, cancellationToken).ConfigureAwait(false);
        if (createIfEmpty && status.State is (DatabaseState.Missing or DatabaseState.Empty))
        {
            await DatabaseInspector.MigrateAsync(session.Context, session.Dialect, session.Schema, cancellationToken).ConfigureAwait(false);
        }
        else if (status.Fault is { } fault)
        {
            throw new RuleViolationException(fault);
        }
    }
}
