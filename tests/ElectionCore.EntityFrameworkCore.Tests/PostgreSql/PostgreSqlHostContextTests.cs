using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.EntityFrameworkCore.Tests;

public sealed class PostgreSqlHostContextTests : HostContextTests<PostgreSqlHostContext>, IAsyncLifetime
{
    private PostgreSqlDatabase? _database;

    public async ValueTask InitializeAsync()
    {
        _ = PostgreSqlDatabase.Server;
        _database = await PostgreSqlDatabase.CreateAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    protected override void Configure(DbContextOptionsBuilder options) => options.UseNpgsql(_database!.ConnectionString);

    protected override void Use(ElectionCoreBuilder core) => core.UsePostgreSql<PostgreSqlHostContext>();
}
