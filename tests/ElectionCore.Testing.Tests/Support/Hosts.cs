using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Testing.Tests.Support;

internal static class Hosts
{
    public static ServiceProvider InMemory(TimeProvider clock) => With(clock, _ => { });

    public static ServiceProvider With(TimeProvider clock, Action<IServiceCollection> change)
    {
        var services = new ServiceCollection().AddSingleton(clock).AddElectionCore(core => core.AddStoreContractSamples().AddOrganization());
        change(services);
        return services.BuildServiceProvider(validateScopes: true);
    }

    /// <summary>Makes what the services would give for an interface without the change.</summary>
    public static T Usual<T>(IServiceCollection services, IServiceProvider provider)
        where T : class
    {
        var open = typeof(T).IsGenericType ? typeof(T).GetGenericTypeDefinition() : typeof(T);
        var type = services.First(d => d.ServiceType == open && d.ImplementationType is not null).ImplementationType!;
        return (T)ActivatorUtilities.CreateInstance(provider, type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(T).GenericTypeArguments) : type);
    }
}
