using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The rates of allowances as they are given on the command line.</summary>
internal sealed class AllowanceOptions
{
    // Any sum of days at this rate can be kept to the minor unit.
    private const int Greatest = 1_000_000_000;

    private readonly Option<string[]> _rates = new("--rate")
    {
        Description = "What is paid for a day, such as \"1500 PKR\"; or for those of one role, such as \"PRO=2000 PKR\". Repeat it for several roles.",
        HelpName = "RATE",
        Required = true,
    };

    public void AddTo(Command command) => command.Options.Add(_rates);

    /// <exception cref="UsageException">A rate is for a role of which there is no session.</exception>
    public static void RequireUsed(AllowanceRates rates, IReadOnlyList<TrainingSession> sessions)
    {
        var roles = sessions.Select(s => s.Role).ToHashSet();
        if (rates.ByRole.Keys.Order().FirstOrDefault(r => !roles.Contains(r)) is { IsEmpty: false } unused)
        {
            throw new UsageException("--rate", $"No session is for the role {unused} alone, so that its rate would pay for nothing. Sessions for several roles have the rate of everyone.");
        }
    }

    /// <exception cref="UsageException">A rate is none, or is given twice.</exception>
    public AllowanceRates Read(ParseResult parsed)
    {
        Money? everyone = null;
        var roles = new Dictionary<RoleCode, Money>();
        foreach (var text in parsed.GetRequiredValue(_rates))
        {
            var at = text.LastIndexOf('=');
            var rate = Money.TryParse(text[(at + 1)..].Trim(), provider: null, out var money) && money.Amount > 0
                ? money
                : throw new UsageException(_rates.Name, $"'{Output.Clean(text)}' is not a rate; write it as \"1500 PKR\" or \"ROLE=1500 PKR\".");
            if (rate.Amount > Greatest)
            {
                throw new UsageException(_rates.Name, $"'{Output.Clean(text)}' is too great for a day; the greatest rate is {PlanText.Number(Greatest)}.");
            }

            var isNew = at < 0
                ? everyone is null
                : roles.TryAdd(RoleCode.TryParse(text[..at].Trim(), provider: null, out var role) ? role : throw new UsageException(_rates.Name, $"'{Output.Clean(text[..at])}' is not the code of a role."), rate);
            everyone = at < 0 ? rate : everyone;
            if (!isNew)
            {
                throw new UsageException(_rates.Name, $"'{Output.Clean(text)}' is given besides another rate for the same.");
            }
        }

        return new() { Everyone = everyone, ByRole = roles };
    }
}
