using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>A host's own context on PostgreSQL, with migrations of its own.</summary>
internal sealed class PostgreSqlHostContext(DbContextOptions<PostgreSqlHostContext> options) : HostContext(options);

/// <summary>For the tools that make the host's migrations.</summary>
internal sealed class PostgreSqlHostContextFactory : IDesignTimeDbContextFactory<PostgreSqlHostContext>
{
    public PostgreSqlHostContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgreSqlHostContext>();
        options.UseNpgsql("Host=localhost").UseElectionCore();
        return new(options.Options);
    }
}
