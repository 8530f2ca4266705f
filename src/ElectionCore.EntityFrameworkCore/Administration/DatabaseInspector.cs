using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>Finds out what a database of our own is, and brings it to this version.</summary>
internal static class DatabaseInspector
{
    /// <summary>What the database is. Nothing is changed.</summary>
    public static async Task<(DatabaseState State, Diagnostic? Fault, IReadOnlyList<string> Applied, IReadOnlyList<string> Pending)> InspectAsync(
        DbContext context, StoreDialect dialect, StoreSchema schema, CancellationToken cancellationToken)
    {
        var database = dialect.Describe(context);
        var known = context.GetService<IMigrationsAssembly>().Migrations.Keys.ToList();
        var inspection = await dialect.InspectAsync(context, schema, cancellationToken).ConfigureAwait(false);
        if (inspection.State != DatabaseState.Current)
        {
            var fault = inspection.Fault ?? StorageDiagnostics.DatabaseMissing.At(default, ("database", database));
            return (inspection.State, fault, [], known);
        }

        List<string> applied;
        try
        {
            applied = [.. await context.Database.GetAppliedMigrationsAsync(cancellationToken).ConfigureAwait(false)];
        }
        catch (DbException fault) when (dialect.Diagnose(fault, database) is { } diagnostic)
        {
            return (DatabaseState.Corrupt, diagnostic, [], known);
        }

        if (applied.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            return (DatabaseState.Newer,
                StorageDiagnostics.DatabaseNewer.At(default, ("database", database), ("migration", unknown)), applied, []);
        }

        var pending = known.Except(applied, StringComparer.Ordinal).ToList();
        return pending.Count == 0
            ? (DatabaseState.Current, null, applied, pending)
            : (DatabaseState.Older,
                StorageDiagnostics.DatabaseOlder.At(
                    default, ("database", database), ("count", pending.Count), ("migration", pending[0])), applied, pending);
    }

    /// <summary>Makes the database, or upgrades it.</summary>
    public static async Task MigrateAsync(DbContext context, StoreDialect dialect, CancellationToken cancellationToken)
    {
        await context.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
        await dialect.MarkAsync(context, cancellationToken).ConfigureAwait(false);
    }
}
