using ElectionCore.EntityFrameworkCore;
using ElectionCore.EntityFrameworkCore.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Chooses SQLite as the storage.</summary>
public static class SqliteBuilderExtensions
{
    /// <summary>
    /// Keeps everything in a SQLite database of its own. One that is missing or empty is made on first use; one of an older
    /// version is refused until <see cref="ElectionCoreDatabase.MigrateAsync"/> upgrades it. It can safely be called several
    /// times; the first choice of storage counts.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <param name="connectionString">Where it is, such as <c>Data Source=institution.db</c>.</param>
    /// <param name="createIfMissing">Whether a database that is missing or empty is made on first use.</param>
    /// <returns><paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="connectionString"/> is null, empty or white space, or names a database in memory.
    /// </exception>
    public static ElectionCoreBuilder UseSqlite(this ElectionCoreBuilder builder, string connectionString, bool createIfMissing = true)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        var source = new SqliteConnectionStringBuilder(connectionString);
        if (source.Mode == SqliteOpenMode.Memory || source.DataSource is "" or ":memory:")
        {
            throw new ArgumentException(
                "A SQLite database in memory lives no longer than its connection. Name a file, or leave out UseSqlite to keep everything in memory.",
                nameof(connectionString));
        }

        if (builder.Services.Any(s => s.ServiceType == typeof(StoreDialect)))
        {
            return builder;
        }

        builder.Services.AddDbContext<ElectionCoreDbContext>(options => OwnSqlite.Configure(options, connectionString));
        return Add<ElectionCoreDbContext>(builder, new(isOwn: true, createIfMissing));
    }

    /// <summary>
    /// Keeps everything in a host's own context on SQLite, beside the host's entities and with the host's migrations. The
    /// context is registered by the host; it calls <c>ApplyElectionCore()</c> and its options <c>UseElectionCore()</c>, which
    /// is checked at start-up. It can safely be called several times; the first choice of storage counts.
    /// </summary>
    /// <typeparam name="TContext">The host's context.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns><paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static ElectionCoreBuilder UseSqlite<TContext>(this ElectionCoreBuilder builder)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(builder);
        return Add<TContext>(builder, new(isOwn: false, createIfEmpty: false));
    }

    private static ElectionCoreBuilder Add<TContext>(ElectionCoreBuilder builder, StoreGate gate)
        where TContext : DbContext
    {
        StoreServices.Add<TContext>(builder, _ => new SqliteDialect(), gate, (session, _) => new SqliteBulkWriter(session));
        return builder;
    }
}
