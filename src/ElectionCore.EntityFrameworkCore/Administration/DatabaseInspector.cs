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

    /// <summary>Makes the database, or upgrades it, in one transaction: another process that does the same waits.</summary>
    /// <returns>The upgrades that were made.</returns>
    /// <exception cref="RuleViolationException">The database is refused.</exception>
    public static async Task<IReadOnlyList<string>> MigrateAsync(
        DbContext context, StoreDialect dialect, StoreSchema schema, CancellationToken cancellationToken)
    {
        var before = await InspectAsync(context, dialect, schema, cancellationToken).ConfigureAwait(false);
        if (before.State is not (DatabaseState.Missing or DatabaseState.Empty or DatabaseState.Older or DatabaseState.Current))
        {
            throw new RuleViolationException(before.Fault!);
        }

        try
        {
            await dialect.PrepareAsync(context, cancellationToken).ConfigureAwait(false);
            return await context.Database.CreateExecutionStrategy().ExecuteAsync(
                token => UpgradeAsync(context, dialect, token), cancellationToken).ConfigureAwait(false);
        }
        catch (DbException fault) when (dialect.Diagnose(fault, dialect.Describe(context)) is { } diagnostic)
        {
            throw new RuleViolationException(diagnostic);
        }
    }

    private static async Task<IReadOnlyList<string>> UpgradeAsync(
        DbContext context, StoreDialect dialect, CancellationToken cancellationToken)
    {
        var transaction = await context.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = transaction.ConfigureAwait(false);
        await dialect.MarkAsync(context, cancellationToken).ConfigureAwait(false);

        // Asked again, now that nobody else can upgrade.
        var history = context.GetService<IHistoryRepository>();
        const string Before = "electioncore_history";
        await transaction.CreateSavepointAsync(Before, cancellationToken).ConfigureAwait(false);
        List<string> applied = await history.ExistsAsync(cancellationToken).ConfigureAwait(false)
            ? [.. (await history.GetAppliedMigrationsAsync(cancellationToken).ConfigureAwait(false)).Select(r => r.MigrationId)]
            : [];

        // Where there is no such table, the question has broken a transaction of PostgreSQL.
        await transaction.RollbackToSavepointAsync(Before, cancellationToken).ConfigureAwait(false);
        var known = context.GetService<IMigrationsAssembly>().Migrations.Keys;
        if (applied.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            throw new RuleViolationException(StorageDiagnostics.DatabaseNewer.At(
                default, ("database", dialect.Describe(context)), ("migration", unknown)));
        }

        var pending = known.Except(applied, StringComparer.Ordinal).ToList();
        if (pending.Count > 0)
        {
            var script = context.GetService<IMigrator>().GenerateScript(
                applied.Count == 0 ? Migration.InitialDatabase : applied[^1], toMigration: null, MigrationsSqlGenerationOptions.NoTransactions);
            await context.Database.ExecuteSqlRawAsync(
                script.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), cancellationToken).ConfigureAwait(false);
        }

        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        return pending;
    }
}
