using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace ElectionCore.EntityFrameworkCore.PostgreSql;

/// <summary>Looks at a PostgreSQL database as a whole.</summary>
internal static class PostgreSqlInspector
{
    // "ECOR", so that the lock is told from other programs'.
    private const long UpgradeLock = 0x45434F52;

    /// <summary>What the database is to us. Nothing is changed.</summary>
    public static async Task<StoreInspection> InspectAsync(
        DbContext context, StoreSchema schema, string database, CancellationToken cancellationToken)
    {
        try
        {
            var connection = Another(context);
            await using var closing = connection.ConfigureAwait(false);
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            var (tables, ours) = await CountTablesAsync(connection, schema, cancellationToken).ConfigureAwait(false);
            return (tables, ours) switch
            {
                (0, _) => new(DatabaseState.Empty, StorageDiagnostics.DatabaseMissing.At(default, ("database", database))),
                (_, 0) => new(DatabaseState.Foreign, StorageDiagnostics.DatabaseForeign.At(
                    default, ("database", database), ("reason", $"its schema {schema.Schema ?? "public"} holds the tables of another program"))),
                _ => new(DatabaseState.Current, Fault: null),
            };
        }
        catch (DbException fault)
        {
            var diagnostic = PostgreSqlFaults.Diagnose(fault, database)
                ?? PostgreSqlFaults.Unavailable(database, (fault is PostgresException told ? told.MessageText : fault.Message).TrimEnd('.'));
            var state = diagnostic.Code == StorageDiagnostics.DatabaseMissing.Code
                ? DatabaseState.Missing
                : diagnostic.Code == StorageDiagnostics.DatabaseCorrupt.Code ? DatabaseState.Corrupt : DatabaseState.Unavailable;
            return new(state, diagnostic);
        }
    }

    /// <summary>Makes the database when there is none.</summary>
    public static async Task CreateIfMissingAsync(DbContext context, CancellationToken cancellationToken)
    {
        var creator = context.GetService<IRelationalDatabaseCreator>();
        if (await creator.ExistsAsync(cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        try
        {
            await creator.CreateAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException fault) when (fault.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another process made it meanwhile.
        }
    }

    /// <summary>Lets other upgrades wait until the transaction ends.</summary>
    public static Task LockUpgradesAsync(DbContext context, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({UpgradeLock})", cancellationToken);

    /// <summary>What PostgreSQL finds wrong with our indexes; nothing where its extension <c>amcheck</c> is not installed.</summary>
    public static async Task<IReadOnlyList<string>> CheckIndexesAsync(DbContext context, CancellationToken cancellationToken)
    {
        var connection = Another(context);
        await using var closing = connection.ConfigureAwait(false);
        await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        var schema = StoreSchema.Of(context);
        var faults = new List<string>();
        foreach (var (name, check) in await ChecksAsync(connection, schema, cancellationToken).ConfigureAwait(false))
        {
            try
            {
                await ExecuteAsync(connection, check, cancellationToken).ConfigureAwait(false);
            }
            catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.InsufficientPrivilege)
            {
                break;
            }
            catch (PostgresException fault)
            {
                faults.Add($"index {name}: {fault.MessageText}");
            }
        }

        return faults;
    }

    private static NpgsqlConnection Another(DbContext context) =>
        (NpgsqlConnection)((ICloneable)context.Database.GetDbConnection()).Clone();

    private static async Task<(long Tables, long Ours)> CountTablesAsync(
        NpgsqlConnection connection, StoreSchema schema, CancellationToken cancellationToken)
    {
        var command = connection.CreateCommand();
        await using var disposal = command.ConfigureAwait(false);
        command.CommandText =
            """
            SELECT COUNT(*), COUNT(*) FILTER (WHERE c.relname = @migrations)
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = @schema AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
            """;
        command.Parameters.AddWithValue("migrations", ElectionCoreDbContext.MigrationsTable);
        command.Parameters.AddWithValue("schema", schema.Schema ?? "public");
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = reader.ConfigureAwait(false);
        await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        return (reader.GetInt64(0), reader.GetInt64(1));
    }

    private static async Task<List<(string Name, string Check)>> ChecksAsync(
        NpgsqlConnection connection, StoreSchema schema, CancellationToken cancellationToken)
    {
        var command = connection.CreateCommand();
        await using var disposal = command.ConfigureAwait(false);
        command.CommandText =
            """
            SELECT i.indexrelid::regclass::text, format('SELECT %I.bt_index_check(%s::regclass)', n.nspname, i.indexrelid)
            FROM pg_extension e
            JOIN pg_namespace n ON n.oid = e.extnamespace
            CROSS JOIN pg_index i
            JOIN pg_class c ON c.oid = i.indexrelid
            JOIN pg_am a ON a.oid = c.relam
            WHERE e.extname = 'amcheck' AND a.amname = 'btree' AND i.indisvalid AND i.indrelid = ANY(@tables::regclass[])
            ORDER BY 1
            """;
        command.Parameters.AddWithValue("tables", schema.FactTables.Concat(LogTables.All).Select(schema.NameOf).ToArray());
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = reader.ConfigureAwait(false);
        var checks = new List<(string, string)>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            checks.Add((reader.GetString(0), reader.GetString(1)));
        }

        return checks;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string text, CancellationToken cancellationToken)
    {
        var command = connection.CreateCommand();
        await using var disposal = command.ConfigureAwait(false);
        command.CommandText = text;
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
