using System.CommandLine;

namespace ElectionCore.Samples.CommandLine;

/// <summary>Who changes the data, why and by which paper: the options every act has.</summary>
internal sealed class CommitOptions
{
    private readonly Option<string?> _author = Values.Text("--author", "Who makes the entry. Default: your account.", "NAME");
    private readonly Option<string?> _reason = Values.Text("--reason", "Why. Default: what the command says.");
    private readonly Option<string?> _instrument = Order();
    private readonly Option<DateOnly?> _date = Values.Day("--instrument-date", "The day the order bears.");
    private readonly Option<string?> _signatory = Values.Text("--signatory", "Who signed the order.", "NAME");

    public void AddTo(Command command)
    {
        command.Options.Add(_author);
        command.Options.Add(_reason);
        command.Options.Add(_instrument);
        command.Options.Add(_date);
        command.Options.Add(_signatory);
    }

    /// <summary>Adds the author alone, where a command has its own reasons and papers.</summary>
    public void AddAuthorTo(Command command) => command.Options.Add(_author);

    public CommitDetails Details(ParseResult parsed, string defaultReason) => new(
        Given(parsed.GetValue(_author)) ?? Given(Environment.UserName) ?? "electioncore",
        Reason(parsed) ?? defaultReason,
        Instrument(parsed));

    /// <summary>Why, where the command says so.</summary>
    public string? Reason(ParseResult parsed) => Given(parsed.GetValue(_reason));

    public Instrument? Instrument(ParseResult parsed)
    {
        var number = Given(parsed.GetValue(_instrument));
        var date = parsed.GetValue(_date);
        var signatory = Given(parsed.GetValue(_signatory));
        return number is null
            ? date is null && signatory is null ? null : throw new UsageException("--instrument", "A day or signatory of an order needs its number.")
            : new(number, date is { } day ? PartialDate.FromDate(day) : null, signatory);
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static Option<string?> Order()
    {
        var option = Values.Text("--instrument", "The number of the order or decision.", "NUMBER");
        option.Aliases.Add("--order");
        return option;
    }
}
