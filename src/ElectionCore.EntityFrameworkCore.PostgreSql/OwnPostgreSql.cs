using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace ElectionCore.EntityFrameworkCore.PostgreSql;

/// <summary>How our own context stands on PostgreSQL; also for the tools that make migrations.</summary>
internal sealed class OwnPostgreSql : IDesignTimeDbContextFactory<ElectionCoreDbContext>
{
    /// <summary>Sets up the options.</summary>
    public static DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, PostgreSqlConnections connections) => options
        .UseNpgsql(connections.Primary, Configure)
        .UseElectionCore()
        .UseModel(ElectionCoreDbContextModel.Instance);

    /// <inheritdoc/>
    public ElectionCoreDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<ElectionCoreDbContext>();
        options.UseNpgsql("Host=localhost", Configure).UseElectionCore();
        return new(options.Options);
    }

    private static void Configure(NpgsqlDbContextOptionsBuilder options) => options
        .MigrationsAssembly(typeof(OwnPostgreSql).Assembly.GetName().Name)
        .MigrationsHistoryTable(ElectionCoreDbContext.MigrationsTable, ElectionCoreDbContext.SchemaName)
        .EnableRetryOnFailure();
}
