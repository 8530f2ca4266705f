using System.CommandLine;
using System.Globalization;
using ElectionCore.Inclusion;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>Which column of a file holds which count of a legal threshold.</summary>
internal sealed class ThresholdColumns
{
    private readonly Option<string?> _place = Values.Text("--place", "The heading of the column of constituencies, places or parties.", "COL");
    private readonly Option<string?> _womenVotes = Values.Text("--women-votes", "The heading of the column of votes polled by women.", "COL");
    private readonly Option<string?> _votes = Values.Text("--votes", "The heading of the column of all votes polled.", "COL");
    private readonly Option<string?> _womenRegistered = Values.Text("--women-registered", "The heading of the column of women on the roll.", "COL");
    private readonly Option<string?> _menRegistered = Values.Text("--men-registered", "The heading of the column of men on the roll.", "COL");
    private readonly Option<string?> _womenCandidates = Values.Text("--women-candidates", "The heading of the column of women among candidates.", "COL");
    private readonly Option<string?> _candidates = Values.Text("--candidates", "The heading of the column of all candidates.", "COL");

    private IEnumerable<Option<string?>> Counts => [_womenVotes, _votes, _womenRegistered, _menRegistered, _womenCandidates, _candidates];

    public void AddTo(Command command)
    {
        command.Options.Add(_place);
        foreach (var option in Counts)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The options that name the counts of a measure.</summary>
    public IEnumerable<string> Needed(ThresholdMeasure measure) => OptionsOf(measure).Select(o => o.Name);

    /// <summary>Those of them that are not given.</summary>
    public IReadOnlyList<string> Missing(ParseResult parsed, ThresholdMeasure measure) =>
        [.. OptionsOf(measure).Where(o => parsed.GetValue(o) is null).Select(o => o.Name)];

    /// <summary>The columns to be read.</summary>
    /// <exception cref="UsageException">The columns of the declared reading, or of every reading, are not given.</exception>
    public CountTableOptions Options(ParseResult parsed, ThresholdRule rule, CountFileOptions form)
    {
        var place = parsed.GetValue(_place) ?? throw new UsageException("--place", $"Say which column holds the {rule.Scope}.");
        var declared = rule.Readings.Where(r => r.IsDeclared).ToList();
        var wanted = (declared.Count > 0 ? declared : [.. rule.Readings]).ConvertAll(r => Missing(parsed, r.Measure));
        if (wanted.TrueForAll(missing => missing.Count > 0))
        {
            throw new UsageException(
                wanted[0][0], $"The rule {rule.Code} needs {string.Join(", or ", wanted.Select(missing => string.Join(" and ", missing)).Distinct(StringComparer.Ordinal))}.");
        }

        CountFileOptions.RequireDifferent([("--place", place), .. Counts.Select(o => (o.Name, parsed.GetValue(o)))]);
        return new()
        {
            Place = place,
            Counts = [.. rule.Readings.SelectMany(r => OptionsOf(r.Measure)).Distinct().Select(parsed.GetValue).OfType<string>()],
            Numbers = form.Numbers(parsed),
            Lenient = form.IsLenient(parsed),
        };
    }

    /// <summary>The counts of a row; those of columns that are not read are unknown.</summary>
    public ThresholdInput Input(ParseResult parsed, ThresholdRule rule, CountTableRow row, DateOnly? on, bool isProxy) => new()
    {
        Subject = SubjectOf(rule.Scope, row),
        On = on,
        VotesOfGroup = row.Count(parsed.GetValue(_womenVotes)),
        VotesPolled = row.Count(parsed.GetValue(_votes)),
        RegisteredOfGroup = row.Count(parsed.GetValue(_womenRegistered)),
        RegisteredOfOthers = row.Count(parsed.GetValue(_menRegistered)),
        CandidatesOfGroup = row.Count(parsed.GetValue(_womenCandidates)),
        Candidates = row.Count(parsed.GetValue(_candidates)),
        IsProxy = isProxy,
    };

    // A name may be longer than a code, and the scope of an institution's own rule may be any text.
    private static SubjectRef SubjectOf(string scope, CountTableRow row) =>
        SubjectRef.TryParse($"{scope}:{row.Place}", provider: null, out var subject)
        || SubjectRef.TryParse($"place:{row.Place}", provider: null, out subject)
            ? subject
            : new("line", row.Line.ToString(CultureInfo.InvariantCulture));

    private Option<string?>[] OptionsOf(ThresholdMeasure measure) => measure switch
    {
        ThresholdMeasure.ShareOfVotes => [_womenVotes, _votes],
        ThresholdMeasure.TurnoutOfGroup => [_womenVotes, _womenRegistered],
        ThresholdMeasure.ShareOfCandidates => [_womenCandidates, _candidates],
        _ => [_womenRegistered, _menRegistered],
    };
}
