using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>Hosts on SQLite.</summary>
internal static class SqliteHosts
{
    /// <summary>A host with a context of its own, in a new file that is deleted with it.</summary>
    public static async Task<ServiceProvider> WithOwnContextAsync(string file, TimeProvider clock, Action<DbContextOptionsBuilder>? configure = null)
    {
        var services = new ServiceCollection()
            .AddSingleton(clock)
            .AddDbContext<HostContext>(options =>
            {
                options.UseSqlite($"Data Source={file}").UseElectionCore();
                configure?.Invoke(options);
            })
            .AddElectionCore(core => core.AddOrganization().UseSqlite<HostContext>())
            .BuildServiceProvider(validateScopes: true);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<HostContext>().Database.EnsureCreatedAsync();
        return services;
    }

    /// <summary>A host with a database that is ElectionCore's alone.</summary>
    public static ServiceProvider OfItsOwn(string file, TimeProvider clock, bool createIfMissing = true) => new ServiceCollection()
        .AddSingleton(clock)
        .AddElectionCore(core => core.AddOrganization().AddPlanning().AddCapacity().AddQuality().AddInterchange().UseSqlite($"Data Source={file}", createIfMissing))
        .BuildServiceProvider(validateScopes: true);
}
