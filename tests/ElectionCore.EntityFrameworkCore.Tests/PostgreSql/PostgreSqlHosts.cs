using ElectionCore.EntityFrameworkCore.PostgreSql;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>Hosts on PostgreSQL.</summary>
internal static class PostgreSqlHosts
{
    private static readonly Lazy<Task<PostgreSqlDatabase>> s_template = new(MakeTemplateAsync);

    /// <summary>A new database with the tables of the host's own context.</summary>
    public static async Task<PostgreSqlDatabase> CreateDatabaseAsync()
    {
        _ = PostgreSqlDatabase.Server;
        return await PostgreSqlDatabase.CreateAsync(await s_template.Value);
    }

    /// <summary>A host with a context of its own, in a database that is dropped with it.</summary>
    public static async Task<ServiceProvider> WithOwnContextAsync(
        TimeProvider clock, Action<DbContextOptionsBuilder>? configure = null, bool retries = true, long? mostInMemory = null)
    {
        var database = await CreateDatabaseAsync();
        return Build(database, services =>
        {
            if (mostInMemory is { } bytes)
            {
                services.AddSingleton<StoreDialect>(new PostgreSqlDialect(connections: null) { MostInMemory = bytes });
            }

            services
                .AddSingleton(clock)
                .AddDbContext<HostContext>((provider, options) =>
                {
                    options.UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>(), o =>
                    {
                        if (retries)
                        {
                            o.EnableRetryOnFailure();
                        }
                    }).UseElectionCore();
                    configure?.Invoke(options);
                })
                .AddElectionCore(core => core.AddOrganization().UsePostgreSql<HostContext>());
        });
    }

    /// <summary>A host with a database that is ElectionCore's alone.</summary>
    public static ServiceProvider OfItsOwn(string connectionString, TimeProvider clock, Action<PostgreSqlOptions>? configure = null) => new ServiceCollection()
        .AddSingleton(clock)
        .AddElectionCore(core => core.AddOrganization().AddPlanning().AddCapacity().AddQuality().AddInterchange().UsePostgreSql(connectionString, configure))
        .BuildServiceProvider(validateScopes: true);

    // The pool and the database go when the host goes, the last made first.
    private static ServiceProvider Build(PostgreSqlDatabase database, Action<IServiceCollection> configure)
    {
        var services = new ServiceCollection()
            .AddSingleton(_ => database)
            .AddSingleton(provider => NpgsqlDataSource.Create(provider.GetRequiredService<PostgreSqlDatabase>().ConnectionString));
        configure(services);
        var built = services.BuildServiceProvider(validateScopes: true);
        built.GetRequiredService<NpgsqlDataSource>();
        return built;
    }

    private static async Task<PostgreSqlDatabase> MakeTemplateAsync()
    {
        var database = await PostgreSqlDatabase.CreateAsync();
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        var options = new DbContextOptionsBuilder<HostContext>();
        options.UseNpgsql(source).UseElectionCore();
        await using var context = new HostContext(options.Options);
        await context.Database.EnsureCreatedAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => database.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return database;
    }
}
