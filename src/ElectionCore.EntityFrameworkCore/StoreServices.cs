using ElectionCore.Specifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>Registers the store over a context. The packages of the databases call it.</summary>
internal static class StoreServices
{
    /// <summary>Registers the store; the first registration counts.</summary>
    public static void Add<TContext>(ElectionCoreBuilder builder, Func<IServiceProvider, StoreDialect> dialect, StoreGate gate, Func<StoreSession, IServiceProvider, IBulkWriter> bulk)
        where TContext : DbContext
    {
        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(dialect);
        services.TryAddSingleton(gate);
        services.TryAddScoped(provider => new StoreSession(
            provider.GetRequiredService<TContext>(),
            provider.GetRequiredService<StoreDialect>(),
            provider.GetRequiredService<StoreGate>(),
            provider.GetRequiredService<TimeProvider>()));
        services.TryAddScoped(provider => new StagedAggregates(provider.GetRequiredService<TContext>()));
        services.TryAddScoped<IUnitOfWork, StoredUnitOfWork>();
        services.TryAddScoped<ICommitLog, StoredCommitLog>();
        services.TryAddScoped(provider =>
        {
            var session = provider.GetRequiredService<StoreSession>();
            session.WritesInBulk = true;
            return bulk(session, provider);
        });
        services.TryAddScoped(typeof(IFactStore<>), typeof(StoredFactStore<>));
        services.TryAddScoped(typeof(IRepositoryBase<>), typeof(StoredRepository<>));
        services.TryAddScoped(typeof(IReadRepositoryBase<>), typeof(StoredRepository<>));
        services.TryAddScoped(provider => new ElectionCoreDatabase(
            provider.GetRequiredService<StoreSession>(), provider.GetRequiredService<StoreGate>()));
        services.AddOptions<StoreStartup>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<StoreStartup>, StoreStartupValidator>());
    }
}
