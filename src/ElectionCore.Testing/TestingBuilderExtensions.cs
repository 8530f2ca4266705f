using ElectionCore.Testing;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds what the store contract needs to a host under test.</summary>
public static class TestingBuilderExtensions
{
    /// <summary>
    /// Tells the storage in memory how to hold <see cref="SampleStation"/>. Hosts on another storage map the type there
    /// as well. It can safely be called several times.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <returns><paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static ElectionCoreBuilder AddStoreContractSamples(this ElectionCoreBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddAggregate<SampleStation>(s => s.Code, s => s.Copy());
    }
}
