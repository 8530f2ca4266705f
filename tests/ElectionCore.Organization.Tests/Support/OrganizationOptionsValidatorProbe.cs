using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ElectionCore.Organization.Tests.Support;

/// <summary>Asks a host for options as it does at start-up.</summary>
internal sealed class OrganizationOptionsValidatorProbe(Action<OrganizationOptions> configure)
{
    public bool Fails()
    {
        using var services = new ServiceCollection().AddElectionCore(core => core.AddOrganization(configure)).BuildServiceProvider();
        try
        {
            _ = services.GetRequiredService<IOptions<OrganizationOptions>>().Value;
            return false;
        }
        catch (OptionsValidationException)
        {
            return true;
        }
    }
}
