using ElectionCore.Capacity;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the Capacity module.</summary>
public static class CapacityBuilderExtensions
{
    /// <summary>Adds the Capacity module: <see cref="CapacityRegister"/>, one per scope. It can safely be called several times.</summary>
    /// <param name="builder">The builder.</param>
    /// <returns><paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static ElectionCoreBuilder AddCapacity(this ElectionCoreBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddScoped<CapacityRegister>();
        return builder;
    }
}
