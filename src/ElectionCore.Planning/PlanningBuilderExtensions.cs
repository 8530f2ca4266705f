using ElectionCore.Planning;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the Planning module.</summary>
public static class PlanningBuilderExtensions
{
    /// <summary>
    /// Adds the Planning module: <see cref="PlanningRegister"/>, one per scope, and <see cref="ReportingCalendar"/>. It can
    /// safely be called several times; the settings of all calls apply in order.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Changes the options, or null to leave them.</param>
    /// <returns><paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static ElectionCoreBuilder AddPlanning(this ElectionCoreBuilder builder, Action<PlanningOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var options = builder.Services.AddOptions<PlanningOptions>();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        builder.Services.TryAddSingleton<ReportingCalendar>();
        builder.Services.TryAddScoped<PlanningRegister>();
        return builder;
    }
}
