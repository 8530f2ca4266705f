using ElectionCore.Inclusion;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the Inclusion module.</summary>
public static class InclusionBuilderExtensions
{
    /// <summary>
    /// Adds the Inclusion module: <see cref="InclusionRegister"/>, one per scope. It can safely be called several times.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <returns><paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static ElectionCoreBuilder AddInclusion(this ElectionCoreBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddScoped<InclusionRegister>();
        return builder;
    }
}
