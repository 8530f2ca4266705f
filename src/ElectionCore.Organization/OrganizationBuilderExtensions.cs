using ElectionCore.Organization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the Organization module.</summary>
public static class OrganizationBuilderExtensions
{
    /// <summary>
    /// Adds the Organization module: <see cref="OrganizationRegister"/>, one per scope. It can safely be called several
    /// times; the settings of all calls apply in order.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Changes the options, or null to leave them. They are checked at start-up.</param>
    /// <returns><paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static ElectionCoreBuilder AddOrganization(
        this ElectionCoreBuilder builder, Action<OrganizationOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var options = builder.Services.AddOptions<OrganizationOptions>().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        builder.Services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<OrganizationOptions>, OrganizationOptionsValidator>());
        builder.Services.TryAddScoped<OrganizationRegister>();
        return builder;
    }
}
