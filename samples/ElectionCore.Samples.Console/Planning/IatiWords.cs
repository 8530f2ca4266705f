using System.CommandLine;
using ElectionCore.Interchange;
using ElectionCore.Organization;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The words that say who publishes a plan as IATI.</summary>
internal sealed class IatiWords
{
    private readonly Option<string?> _organisation = Values.Text("--organisation", "For IATI: the identifier of who publishes, in the form of org-id.guide, such as XM-DAC-41114.", "ID");
    private readonly Option<string?> _name = Values.Text("--organisation-name", "For IATI: its name. Default: that of the institution.", "NAME");
    private readonly Option<string?> _country = Values.Text("--country", "For IATI: the country, two capital letters. Default: that of the institution.", "XX");
    private readonly Option<bool> _divide = new("--divide-budgets") { Description = "For IATI: divide budgets for more than a year, which it forbids, by their days. Otherwise they are left out." };
    private readonly Option<bool> _examples = new("--include-examples") { Description = "For IATI: write records that were made up as examples too, marked as such. Otherwise they are left out." };

    public void AddTo(Command command)
    {
        command.Options.Add(_organisation);
        command.Options.Add(_name);
        command.Options.Add(_country);
        command.Options.Add(_divide);
        command.Options.Add(_examples);
    }

    /// <exception cref="UsageException">Something that IATI needs is not said or known.</exception>
    public async Task<IatiExportOptions> ReadAsync(Verb verb, PlanView view, CancellationToken cancellationToken)
    {
        var institution = await InstitutionAsync(view, cancellationToken);
        var organisation = verb.Parsed.GetValue(_organisation)
            ?? throw new UsageException("--organisation", "IATI names who publishes: give the identifier, such as XM-DAC-41114.");
        var country = verb.Parsed.GetValue(_country) ?? institution?.Country
            ?? throw new UsageException("--country", "IATI names the country, and the institution has none: give it, such as PK.");
        var name = verb.Parsed.GetValue(_name) is { } given ? new LocalizedText(verb.Language, given) : institution?.Name
            ?? throw new UsageException("--organisation-name", "IATI names who publishes, and the institution has no name: give one.");
        try
        {
            return new()
            {
                ReportingOrganisation = organisation,
                ReportingName = name,
                Country = country,
                AsOf = view.AsOf,
                GeneratedAt = verb.Clock.GetUtcNow(),
                DividesLongBudgets = verb.Parsed.GetValue(_divide),
                IncludeExamples = verb.Parsed.GetValue(_examples),
            };
        }
        catch (ArgumentException fault)
        {
            var option = fault.ParamName is nameof(country) or "value" && country.Length != 2 ? "--country" : "--organisation";
            throw new UsageException(option, Output.Clean(fault.Message.Split(" (Parameter", 2)[0]));
        }
    }

    private static async Task<Institution?> InstitutionAsync(PlanView view, CancellationToken cancellationToken)
    {
        await foreach (var fact in view.Data.Register.Facts<Institution>().ReadAsync(FactQuery.KnownNow with { ValidOn = view.AsOf }, cancellationToken))
        {
            return fact.State;
        }

        return null;
    }
}
