using Microsoft.Extensions.Options;

namespace ElectionCore.Organization;

/// <summary>Checks the options at start-up; the rules are the attributes of the properties.</summary>
[OptionsValidator]
internal sealed partial class OrganizationOptionsValidator : IValidateOptions<OrganizationOptions>;
