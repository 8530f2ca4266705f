using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>Stops a host whose context was not set up for the store.</summary>
internal sealed class StoreStartupValidator(IServiceScopeFactory scopes) : IValidateOptions<StoreStartup>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, StoreStartup options)
    {
        using var scope = scopes.CreateScope();
        try
        {
            StoreGate.RequireSetUp(scope.ServiceProvider.GetRequiredService<StoreSession>().Context);
            return ValidateOptionsResult.Success;
        }
        catch (RuleViolationException fault)
        {
            return ValidateOptionsResult.Fail($"{fault.Message} {fault.Diagnostic.Descriptor.Explanation}");
        }
    }
}
