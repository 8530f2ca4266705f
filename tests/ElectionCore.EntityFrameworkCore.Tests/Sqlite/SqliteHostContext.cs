using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>A host's own context on SQLite, with migrations of its own.</summary>
public sealed class SqliteHostContext(DbContextOptions<SqliteHostContext> options) : HostContext(options);

/// <summary>For the tools that make the host's migrations.</summary>
internal sealed class SqliteHostContextFactory : IDesignTimeDbContextFactory<SqliteHostContext>
{
    public SqliteHostContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteHostContext>();
        options.UseSqlite("Data Source=:memory:").UseElectionCore();
        return new(options.Options);
    }
}
