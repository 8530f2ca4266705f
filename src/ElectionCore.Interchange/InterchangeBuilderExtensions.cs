using ElectionCore.Interchange;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the reading and writing of files.</summary>
public static class InterchangeBuilderExtensions
{
    /// <summary>
    /// Adds <see cref="OrganizationImporter"/> and <see cref="OrganizationExporter"/>, one per scope, and the Organization
    /// module they need. It can safely be called several times.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <returns><paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static ElectionCoreBuilder AddInterchange(this ElectionCoreBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddOrganization();
        builder.Services.TryAddScoped<OrganizationImporter>();
        builder.Services.TryAddScoped<OrganizationExporter>();
        return builder;
    }
}
