using ElectionCore.EntityFrameworkCore;
using ElectionCore.EntityFrameworkCore.PostgreSql;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Chooses PostgreSQL as the storage.</summary>
public static class PostgreSqlBuilderExtensions
{
    /// <summary>
    /// Keeps everything in the schema <c>electioncore</c> of a PostgreSQL database. One that is missing or empty is made on
    /// first use, unless the options say otherwise; one of an older version is refused until
    /// <see cref="ElectionCoreDatabase.MigrateAsync"/> upgrades it. It can safely be called several times; the first choice of
    /// storage counts.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <param name="connectionString">Where it is, such as <c>Host=db.example.org;Database=institution;Username=electioncore</c>.</param>
    /// <param name="configure">Changes the options, or null for the default ones.</param>
    /// <returns><paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="connectionString"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is empty, white space or none.</exception>
    public static ElectionCoreBuilder UsePostgreSql(
        this ElectionCoreBuilder builder, string connectionString, Action<PostgreSqlOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        _ = new NpgsqlConnectionStringBuilder(connectionString);
        if (builder.Services.Any(s => s.ServiceType == typeof(StoreDialect)))
        {
            return builder;
        }

        var options = new PostgreSqlOptions();
        configure?.Invoke(options);
        builder.Services.AddSingleton(_ => new PostgreSqlConnections(connectionString, options.ReadReplicas));
        builder.Services.AddDbContext<ElectionCoreDbContext>(
            (services, context) => OwnPostgreSql.Configure(context, services.GetRequiredService<PostgreSqlConnections>()));
        return Add<ElectionCoreDbContext>(
            builder, s => new PostgreSqlDialect(s.GetRequiredService<PostgreSqlConnections>()), new(isOwn: true, options.CreateIfMissing));
    }

    /// <summary>
    /// Keeps everything in a host's own context on PostgreSQL, beside the host's entities and with the host's migrations. The
    /// context is registered by the host; it calls <c>ApplyElectionCore()</c> and its options <c>UseElectionCore()</c>, which
    /// is checked at start-up. It can safely be called several times; the first choice of storage counts.
    /// </summary>
    /// <typeparam name="TContext">The host's context.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns><paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static ElectionCoreBuilder UsePostgreSql<TContext>(this ElectionCoreBuilder builder)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(builder);
        return Add<TContext>(builder, _ => new PostgreSqlDialect(connections: null), new(isOwn: false, createIfEmpty: false));
    }

    private static ElectionCoreBuilder Add<TContext>(
        ElectionCoreBuilder builder, Func<IServiceProvider, StoreDialect> dialect, StoreGate gate)
        where TContext : DbContext
    {
        StoreServices.Add<TContext>(builder, dialect, gate, (session, provider) => new PostgreSqlBulkWriter(session, gate.IsOwn ? provider.GetRequiredService<IServiceScopeFactory>() : null));
        return builder;
    }
}
