using System.CommandLine;
using ElectionCore.Interchange;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>What a file of recommendations does not say itself: the mission or review that its rows come out of.</summary>
internal sealed class SourceOptions
{
    private readonly Option<string?> _code = Values.Text("--source", "The code of the mission or review, for rows that name none, such as EU-EOM-PK-2018.", "CODE");
    private readonly Option<string?> _name = Values.Text("--source-name", "Its name, in the language of --lang.");
    private readonly Option<string?> _organization = Values.Text("--source-organization", "Who sent it, such as European Union.", "NAME");
    private readonly Option<SourceKind> _kind = Values.Word<SourceKind>("--source-kind", "What it is.");
    private readonly Option<string?> _report = Values.Text("--source-report", "Its report: title, and where it is found.");
    private readonly Option<string?> _election = Values.Text("--source-election", "The election it is about.");
    private readonly Option<PartialDate?> _reported = new("--source-reported-on")
    {
        Description = "The day of the report, or the month or year as far as it is known.",
        HelpName = "YYYY[-MM[-DD]]",
        CustomParser = result =>
        {
            var text = result.Tokens[^1].Value;
            if (PartialDate.TryParse(text, provider: null, out var date))
            {
                return date;
            }

            result.AddError($"'{text}' is not a day, month or year; write it as 2018-10-26, 2018-10 or 2018.");
            return null;
        },
    };

    private readonly Option<string[]> _institution = new("--institution")
    {
        Description = "What the file calls the election management body, such as ECP. It can be given several times.",
        HelpName = "NAME",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<RecordStanding?> _standing = OptionalWords.Of<RecordStanding>("--standing", "Where the records come from, where the file does not say. Default: published.");

    private IEnumerable<Option> All => [_code, _name, _organization, _kind, _report, _election, _reported, _institution, _standing];

    public void AddTo(Command command)
    {
        _institution.Validators.Add(Values.RefuseBlank);
        foreach (var option in All)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Refuses them for a file that says all itself.</summary>
    public void RequireNone(ParseResult parsed)
    {
        if (All.FirstOrDefault(o => parsed.GetResult(o) is { Implicit: false }) is { } given)
        {
            throw new UsageException(given.Name, "A JSON document says this itself; the option is for tables.");
        }
    }

    public RecommendationTableOptions Reading(ParseResult parsed) => new()
    {
        Source = Code(parsed),
        InstitutionNames = [.. parsed.GetValue(_institution)!],
        Standing = parsed.GetValue(_standing) ?? RecordStanding.Published,
    };

    /// <summary>The mission or review as the options describe it, or null when they do not.</summary>
    public RecommendationSource? Described(ParseResult parsed, string language)
    {
        var (code, name, organization) = (Code(parsed), parsed.GetValue(_name), parsed.GetValue(_organization));
        if (name is null && organization is null)
        {
            var more = new Option[] { _kind, _report, _election, _reported }.FirstOrDefault(o => parsed.GetResult(o) is { Implicit: false });
            return more is null ? null : throw new UsageException(more.Name, "A mission or review has a name and who sent it: give --source-name and --source-organization too.");
        }

        return new()
        {
            Code = code ?? throw new UsageException("--source", "Give the code of the mission or review too."),
            Kind = parsed.GetValue(_kind),
            Name = new(language, name ?? throw new UsageException("--source-name", "Give the name of the mission or review too.")),
            Organization = organization ?? throw new UsageException("--source-organization", "Say who sent the mission too."),
            Election = parsed.GetValue(_election),
            Report = parsed.GetValue(_report),
            ReportedOn = parsed.GetValue(_reported),
            Standing = parsed.GetValue(_standing) ?? RecordStanding.Published,
        };
    }

    private string? Code(ParseResult parsed) => parsed.GetValue(_code) is not { } code || CodeFormat.IsValid(code)
        ? parsed.GetValue(_code)
        : throw new UsageException("--source", $"'{Output.Clean(code)}' is not a valid code.");
}
