using Microsoft.EntityFrameworkCore;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>
/// The context of a database that is ElectionCore's alone: all modules, always, with migrations in the packages of the
/// databases. A host that wants the tables beside its own calls <c>ApplyElectionCore</c> in a context of its own.
/// </summary>
public sealed class ElectionCoreDbContext : DbContext
{
    /// <summary>The schema of the tables where the database has schemas.</summary>
    internal const string SchemaName = "electioncore";

    /// <summary>The table with the upgrades that were made.</summary>
    internal const string MigrationsTable = "electioncore_migrations";

    /// <summary>Makes a context. Hosts get it from dependency injection.</summary>
    /// <param name="options">The options.</param>
    public ElectionCoreDbContext(DbContextOptions<ElectionCoreDbContext> options)
        : base(options)
    {
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyElectionCore(options =>
    {
        options.TablePrefix = null;
        options.Schema = Database.ProviderName?.Contains("Npgsql", StringComparison.Ordinal) == true ? SchemaName : null;
    });
}
