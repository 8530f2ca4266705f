using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ElectionCore.EntityFrameworkCore.Sqlite;

/// <summary>How our own context stands on SQLite; also for the tools that make migrations.</summary>
internal sealed class OwnSqlite : IDesignTimeDbContextFactory<ElectionCoreDbContext>
{
    /// <summary>Sets up the options.</summary>
    public static DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, string connectionString) =>
        ConfigureForDesign(options, connectionString).UseModel(ElectionCoreDbContextModel.Instance);

    /// <inheritdoc/>
    public ElectionCoreDbContext CreateDbContext(string[] args) =>
        new((DbContextOptions<ElectionCoreDbContext>)ConfigureForDesign(new DbContextOptionsBuilder<ElectionCoreDbContext>(), "Data Source=:memory:").Options);

    private static DbContextOptionsBuilder ConfigureForDesign(DbContextOptionsBuilder options, string connectionString) => options
        .UseSqlite(connectionString, sqlite => sqlite
            .MigrationsAssembly(typeof(OwnSqlite).Assembly.GetName().Name)
            .MigrationsHistoryTable(ElectionCoreDbContext.MigrationsTable))
        .UseElectionCore();
}
