using Microsoft.Extensions.Options;

namespace ElectionCore.Organization;

/// <summary>Checks the options at start-up.</summary>
internal sealed class OrganizationOptionsValidator : IValidateOptions<OrganizationOptions>
{
    public ValidateOptionsResult Validate(string? name, OrganizationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var faults = new ValidateOptionsResultBuilder();
        Require(options.ActingLimitDays >= 1, nameof(options.ActingLimitDays), "at least 1");
        Require(options.VacancyLimitDays >= 0, nameof(options.VacancyLimitDays), "not negative");
        Require(options.MinimumSpan >= 1, nameof(options.MinimumSpan), "at least 1");
        Require(options.MaximumSpan >= options.MinimumSpan, nameof(options.MaximumSpan), "at least the minimum span");
        Require(options.MaximumDepth >= 1, nameof(options.MaximumDepth), "at least 1");
        return faults.Build();

        void Require(bool holds, string option, string expected)
        {
            if (!holds)
            {
                faults.AddError($"The value must be {expected}.", $"{nameof(OrganizationOptions)}.{option}");
            }
        }
    }
}
