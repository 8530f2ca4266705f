using System.Data.Common;
using System.Net.Sockets;
using Npgsql;

namespace ElectionCore.EntityFrameworkCore.PostgreSql;

/// <summary>Says what faults of PostgreSQL mean.</summary>
internal static class PostgreSqlFaults
{
    /// <summary>What a fault means, or null when it is nothing we know.</summary>
    public static Diagnostic? Diagnose(DbException fault, string database) => fault switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } =>
            StorageDiagnostics.DatabaseMissing.At(default, ("database", database)),
        PostgresException { SqlState: var code } when IsBusy(code) => StorageDiagnostics.DatabaseBusy.At(default, ("database", database)),
        PostgresException { SqlState: PostgresErrorCodes.UndefinedTable } => StorageDiagnostics.TablesMissing.At(default, ("database", database)),
        PostgresException { SqlState: PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted } =>
            StorageDiagnostics.DatabaseCorrupt.At(default, ("database", database), ("reason", "PostgreSQL finds its files malformed")),
        PostgresException { SqlState: var code } => ReasonOf(code) is { } reason ? Unavailable(database, reason) : null,
        NpgsqlException { InnerException: TimeoutException } => StorageDiagnostics.DatabaseBusy.At(default, ("database", database)),
        NpgsqlException when fault.InnerException is SocketException or IOException =>
            Unavailable(database, "the server does not answer"),
        NpgsqlException { IsTransient: true } => Unavailable(database, "no connection could be had"),
        _ => null,
    };

    /// <summary>That a database cannot be used.</summary>
    public static Diagnostic Unavailable(string database, string reason) =>
        StorageDiagnostics.DatabaseUnavailable.At(default, ("database", database), ("reason", reason));

    /// <summary>Server and database of a connection string, without the account.</summary>
    public static string Describe(string? connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        var isSeveral = builder.Host?.Contains(',', StringComparison.Ordinal) == true || builder.Host?.Contains(':', StringComparison.Ordinal) == true;
        return isSeveral || builder.Port == NpgsqlConnection.DefaultPort
            ? $"{builder.Host}/{builder.Database}"
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{builder.Host}:{builder.Port}/{builder.Database}");
    }

    // What passes when the call is repeated.
    private static bool IsBusy(string code) => code is PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected
        or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.QueryCanceled;

    private static string? ReasonOf(string code) => code switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => "the server refuses this account",
        PostgresErrorCodes.InsufficientPrivilege => "this account may not do that",
        PostgresErrorCodes.ReadOnlySqlTransaction => "it may only be read",
        PostgresErrorCodes.TooManyConnections => "the server has no connection left",
        PostgresErrorCodes.DiskFull => "the server's disk is full",
        PostgresErrorCodes.OutOfMemory => "the server is out of memory",
        PostgresErrorCodes.IoError => "the server's disk does not answer",
        PostgresErrorCodes.CannotConnectNow => "the server is starting or stopping",
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.DatabaseDropped => "the server ended the connection",
        _ when code.StartsWith("08", StringComparison.Ordinal) => "the connection broke",
        _ => null,
    };
}
