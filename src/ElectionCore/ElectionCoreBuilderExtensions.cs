using ElectionCore;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds all modules at once.</summary>
public static class ElectionCoreBuilderExtensions
{
    /// <summary>
    /// Adds every module with its default options, and what joins them. It can safely be called several times, before or
    /// after the modules' own methods.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <returns><paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static ElectionCoreBuilder AddAllModules(this ElectionCoreBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddOrganization().AddPlanning().AddInclusion().AddCapacity().AddQuality();
        builder.Services.TryAddScoped<InstitutionStatusReader>();
        builder.Services.TryAddScoped<ReferenceCheck>();
        return builder;
    }
}
