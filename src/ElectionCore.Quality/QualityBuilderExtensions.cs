using ElectionCore.Quality;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the Quality module.</summary>
public static class QualityBuilderExtensions
{
    /// <summary>Adds the Quality module: <see cref="QualityRegister"/>, one per scope. It can safely be called several times.</summary>
    /// <param name="builder">The builder.</param>
    /// <returns><paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static ElectionCoreBuilder AddQuality(this ElectionCoreBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddScoped<QualityRegister>();
        return builder;
    }
}
