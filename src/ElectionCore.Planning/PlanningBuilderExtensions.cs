using ElectionCore.Planning;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the Planning module.</summary>
public static class PlanningBuilderExtensions
{
    /// <summary>
    /// Adds the Planning module: <see cref="PlanningRegister"/>, one per scope. It can safely be called several times.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <returns><paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static ElectionCoreBuilder AddPlanning(this ElectionCoreBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddScoped<PlanningRegister>();
        return builder;
    }
}
