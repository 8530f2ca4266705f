using System.Data.Common;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ElectionCore.EntityFrameworkCore.Sqlite;

/// <summary>SQLite: one file, one writer at a time, readers beside it.</summary>
internal sealed class SqliteDialect : StoreDialect
{
    // "ECOR", so that a file can be told from another program's.
    private const int ApplicationId = 0x45434F52;
    private const int Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;
    private const int PrimaryKeyTaken = 1555, UniqueTaken = 2067;

    private static readonly MethodInfo s_like = typeof(DbFunctionsExtensions).GetMethod(
        nameof(DbFunctionsExtensions.Like), [typeof(DbFunctions), typeof(string), typeof(string)])!;

    public override string Name => "sqlite";

    // A writing transaction is the only one from its beginning.
    public override string LockHead(StoreSchema schema) => LogRows.SelectHead(schema);

    // Texts are given as JSON; identities are stored as text too.
    public override string IsOneOf(string column, string parameter, FactColumnType type = FactColumnType.Text) =>
        $"{column} IN (SELECT value FROM json_each({parameter}))";

    public override void AddTexts(DbCommand command, string name, IReadOnlyCollection<string> texts) =>
        Add(command, name, JsonSerializer.Serialize(texts));

    public override void AddIdentities(DbCommand command, string name, IReadOnlyCollection<Guid> identities) =>
        AddTexts(command, name, [.. identities.Select(i => i.ToString("D", CultureInfo.InvariantCulture).ToUpperInvariant())]);

    public override RowSink CreateSink(DbContext context, StoreSchema schema) =>
        new SqliteRowSink((SqliteConnection)context.Database.GetDbConnection(), schema);

    // Several readers may stand open on one connection.
    public override async ValueTask<StoreConnection> OpenToReadAsync(StoreSession session, bool fromPrimary, CancellationToken cancellationToken)
    {
        var database = session.Context.Database;
        var connection = database.GetDbConnection();
        if (connection.State != System.Data.ConnectionState.Open)
        {
            try
            {
                await database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (DbException fault)
            {
                throw session.Explain(fault);
            }
        }

        return new(connection, database.CurrentTransaction?.GetDbTransaction(), isOwned: false);
    }

    public override Diagnostic? Diagnose(DbException fault, string database) => fault is not SqliteException { SqliteErrorCode: var code }
        ? null
        : code switch
        {
            Busy or Locked => StorageDiagnostics.DatabaseBusy.At(default, ("database", database)),
            Corrupt => StorageDiagnostics.DatabaseCorrupt.At(default, ("database", database), ("reason", "SQLite finds its pages malformed")),
            NotADatabase => StorageDiagnostics.DatabaseForeign.At(default, ("database", database), ("reason", "it is no SQLite file")),
            ReadOnly => Unavailable(database, "it may only be read"),
            InputOutput => Unavailable(database, "the disk does not answer"),
            Full => Unavailable(database, "the disk is full"),
            CannotOpen => Unavailable(database, "the file cannot be opened"),
            _ when fault.Message.Contains("no such table", StringComparison.Ordinal) => StorageDiagnostics.TablesMissing.At(default, ("database", database)),
            _ => null,
        };

    public override bool IsTaken(DbException fault) =>
        fault is SqliteException { SqliteExtendedErrorCode: PrimaryKeyTaken or UniqueTaken };

    public override Expression Like(Expression text, Expression pattern) =>
        Expression.Call(s_like, Expression.Constant(EF.Functions), text, pattern);

    public override string Describe(DbContext context) =>
        PathOf(new SqliteConnectionStringBuilder(context.Database.GetConnectionString()).DataSource);

    // As SQLite's provider finds it.
    private static string PathOf(string source)
    {
        const string Folder = "|DataDirectory|";
        var folder = AppDomain.CurrentDomain.GetData("DataDirectory") as string ?? "";
        return source.StartsWith(Folder, StringComparison.OrdinalIgnoreCase) ? Path.Combine(folder, source[Folder.Length..])
            : folder.Length == 0 || !IsFile(source) || Path.IsPathRooted(source) ? source
            : Path.Combine(folder, source);
    }

    private static bool IsFile(string source) => source is not ("" or ":memory:") && !source.StartsWith("file:", StringComparison.Ordinal);

    public override async Task<StoreInspection> InspectAsync(DbContext context, StoreSchema schema, CancellationToken cancellationToken)
    {
        var database = Describe(context);
        var builder = new SqliteConnectionStringBuilder(context.Database.GetConnectionString());
        var isFile = builder.Mode != SqliteOpenMode.Memory && IsFile(database);
        if (isFile && (!File.Exists(database) || new FileInfo(database).Length == 0))
        {
            return Directory.Exists(database)
                ? new(DatabaseState.Unavailable, Unavailable(database, "it is a folder"))
                : new(File.Exists(database) ? DatabaseState.Empty : DatabaseState.Missing, StorageDiagnostics.DatabaseMissing.At(default, ("database", database)));
        }

        try
        {
            await context.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            var connection = context.Database.GetDbConnection();
            var mark = await ScalarAsync(connection, "PRAGMA application_id", cancellationToken).ConfigureAwait(false);
            var tables = await ScalarAsync(connection, "SELECT COUNT(*) FROM sqlite_master", cancellationToken).ConfigureAwait(false);
            return tables == 0 && mark is (0 or ApplicationId)
                ? new(DatabaseState.Empty, StorageDiagnostics.DatabaseMissing.At(default, ("database", database)))
                : mark == ApplicationId
                    ? new(DatabaseState.Current, Fault: null)
                    : new(DatabaseState.Foreign, StorageDiagnostics.DatabaseForeign.At(
                        default, ("database", database), ("reason", "it holds the tables of another program")));
        }
        catch (SqliteException fault)
        {
            var diagnostic = Diagnose(fault, database) ?? Unavailable(database, fault.Message.TrimEnd('.'));
            var state = fault.SqliteErrorCode switch
            {
                NotADatabase => DatabaseState.Foreign,
                Corrupt => DatabaseState.Corrupt,
                _ => DatabaseState.Unavailable,
            };
            return new(state, diagnostic);
        }
    }

    // Readers go on beside a writer; this is kept in the file.
    public override async Task PrepareAsync(DbContext context, CancellationToken cancellationToken)
    {
        var builder = new SqliteConnectionStringBuilder(context.Database.GetConnectionString());
        if (builder.Mode != SqliteOpenMode.Memory && IsFile(builder.DataSource))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(Describe(context)))!);
        }

        await context.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = 'wal'", cancellationToken).ConfigureAwait(false);
    }

    // "ECOR" as a number; a pragma takes no parameter.
    public override Task MarkAsync(DbContext context, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlRawAsync("PRAGMA application_id = 0x45434F52", cancellationToken);

    public override async Task<IReadOnlyList<string>> CheckIntegrityAsync(DbContext context, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        var command = context.Database.GetDbConnection().CreateCommand();
        await using var disposal = command.ConfigureAwait(false);
        command.CommandText = "PRAGMA integrity_check(20)";
        var faults = new List<string>();
        try
        {
            var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using var closing = reader.ConfigureAwait(false);
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                var line = reader.GetString(0);
                if (line != "ok")
                {
                    faults.Add(line);
                }
            }
        }
        catch (SqliteException fault)
        {
            faults.Add(fault.Message.TrimEnd('.'));
        }

        return faults;
    }

    // Rewrites the file without what was deleted, and empties the log beside it.
    public override async Task ScrubAsync(DbContext context, CancellationToken cancellationToken)
    {
        if (context.Database.CurrentTransaction is null)
        {
            await context.Database.ExecuteSqlRawAsync("VACUUM", cancellationToken).ConfigureAwait(false);
            await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<long> ScalarAsync(DbConnection connection, string text, CancellationToken cancellationToken)
    {
        var command = connection.CreateCommand();
        await using var disposal = command.ConfigureAwait(false);
        command.CommandText = text;
        return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is long number ? number : 0;
    }

    private static Diagnostic Unavailable(string database, string reason) =>
        StorageDiagnostics.DatabaseUnavailable.At(default, ("database", database), ("reason", reason));
}
