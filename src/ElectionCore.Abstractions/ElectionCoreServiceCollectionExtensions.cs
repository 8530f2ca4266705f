using ElectionCore;
using ElectionCore.Specifications;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds ElectionCore to a host.</summary>
public static class ElectionCoreServiceCollectionExtensions
{
    /// <summary>
    /// Adds ElectionCore with the modules and storage chosen in <paramref name="configure"/>. Without a choice of storage
    /// everything is kept in memory. It can safely be called several times; nothing is registered twice.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Chooses modules and storage.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddElectionCore(this IServiceCollection services, Action<ElectionCoreBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        configure(new(services));

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IDiagnosticText>(DiagnosticText.English);
        services.TryAddSingleton<InMemoryStore>();
        services.TryAddSingleton<ICommitLog, InMemoryCommitLog>();
        services.TryAddScoped<InMemoryUnitOfWork>();
        services.TryAddScoped<IUnitOfWork>(provider => provider.GetRequiredService<InMemoryUnitOfWork>());
        services.TryAddScoped<IBulkWriter, InMemoryBulkWriter>();
        services.TryAddScoped(typeof(IFactStore<>), typeof(InMemoryFactStore<>));
        services.TryAddScoped(typeof(IRepositoryBase<>), typeof(InMemoryRepository<>));
        services.TryAddScoped(typeof(IReadRepositoryBase<>), typeof(InMemoryRepository<>));
        return services;
    }
}
