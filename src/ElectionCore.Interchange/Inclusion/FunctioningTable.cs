using System.Globalization;
using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>The rows of one file of answers about functioning.</summary>
internal sealed class FunctioningTable : CollectedRows
{
    public const string Identifier = "id";

    private const string ExpectedWeight = "a number from 0 to 1E+100, with a decimal point";

    private readonly FunctioningResponsesOptions _options;
    private readonly Dictionary<FunctioningDomain, int> _columns;
    private readonly int _identifier;
    private readonly int _weight;

    // Who was where. It ends with the reading.
    private readonly Dictionary<string, int> _people = new(StringComparer.Ordinal);

    private FunctioningTable(
        string file, CsvHeader header, FunctioningResponsesOptions options, Dictionary<FunctioningDomain, int> columns, int identifier, int weight)
        : base(file, header) => (_options, _columns, _identifier, _weight) = (options, columns, identifier, weight);

    public List<FunctioningRecord> Records { get; } = [];

    public static FunctioningTable? Start(string file, CsvHeader header, int line, FunctioningResponsesOptions options, List<Diagnostic> findings)
    {
        var place = DiagnosticPlace.In(file, line);
        var headings = new Headings(header.Names);
        var known = findings.Count;
        var columns = new Dictionary<FunctioningDomain, int>();
        for (var i = 0; i < header.Count; i++)
        {
            if (FunctioningAnswers.FindQuestion(header.Names[i]) is { } domain && !columns.TryAdd(domain, i))
            {
                findings.Add(InterchangeDiagnostics.DuplicateColumn.At(place with { Column = i + 1 }, ("column", header.Names[i])));
            }
        }

        FindMissing(header, place, options, columns, findings);
        var (identifier, weight) = (headings.Find(Identifier), options.Weight is { } name ? headings.Find(name) : -1);
        headings.Check([.. options.Weight is { } named ? new[] { named } : [], .. identifier < 0 ? [] : new[] { Identifier }], place, findings);
        if (weight >= 0 && (weight == identifier || columns.ContainsValue(weight)))
        {
            var use = weight == identifier ? "the identifiers of people" : "answers";
            findings.Add(InterchangeDiagnostics.WeightIsOther.At(place with { Column = weight + 1 }, ("column", header.Names[weight]), ("use", use)));
        }

        if (HasError(findings.Skip(known)))
        {
            return null;
        }

        string[] others = [.. header.Names.Where((_, i) => i != identifier && i != weight && !columns.ContainsValue(i))];
        if (others.Length > 0)
        {
            findings.Add(InterchangeDiagnostics.ColumnsNotRead.At(place, ("columns", string.Join(", ", others))));
        }

        return new(file, header, options, columns, identifier, weight);
    }

    protected override void Read(int line, string[] cells, List<Diagnostic> faults)
    {
        var response = _options.Instrument == FunctioningInstrument.WithoutSelfCare
            ? FunctioningResponse.WithoutSelfCare(
                Answer(FunctioningDomain.Seeing), Answer(FunctioningDomain.Hearing), Answer(FunctioningDomain.Walking),
                Answer(FunctioningDomain.Cognition), Answer(FunctioningDomain.Communication))
            : FunctioningResponse.ShortSet(
                Answer(FunctioningDomain.Seeing), Answer(FunctioningDomain.Hearing), Answer(FunctioningDomain.Walking),
                Answer(FunctioningDomain.Cognition), Answer(FunctioningDomain.SelfCare), Answer(FunctioningDomain.Communication));
        var weight = _weight < 0 ? null : Weight(line, cells[_weight], faults);
        FindPerson(line, cells, faults);
        if (!HasError(faults))
        {
            Records.Add(new(line, response, weight));
        }

        FunctioningAnswer Answer(FunctioningDomain domain)
        {
            var column = _columns[domain];
            var cell = cells[column];
            if (FunctioningAnswers.Find(cell) is { } answer)
            {
                return answer;
            }

            if (!FunctioningAnswers.IsEmpty(cell))
            {
                faults.Add(InterchangeDiagnostics.AnswerUnknown.At(
                    PlaceOf(line, column), ("column", Header.Names[column]), ("value", RowReader.Shorten(cell)), ("expected", FunctioningAnswers.Expected)));
            }
            else if (!_options.EmptyIsNotAsked)
            {
                faults.Add(InterchangeDiagnostics.AnswerEmpty.At(PlaceOf(line, column), ("column", Header.Names[column])));
            }

            return FunctioningAnswer.NotAsked;
        }
    }

    private static void FindMissing(
        CsvHeader header, DiagnosticPlace place, FunctioningResponsesOptions options, Dictionary<FunctioningDomain, int> columns, List<Diagnostic> findings)
    {
        string[] missing = [.. Enum.GetValues<FunctioningDomain>().Where(d => d != FunctioningDomain.SelfCare && !columns.ContainsKey(d)).Select(Words.Of)];
        if (missing.Length > 0)
        {
            findings.Add(InterchangeDiagnostics.HeadingMissing.At(
                place, ("missing", string.Join(", ", missing)), ("found", string.Join(", ", header.Names)), ("hint", CsvFile.HintFor(header.Names))));
        }

        if (columns.TryGetValue(FunctioningDomain.SelfCare, out var column))
        {
            if (options.Instrument == FunctioningInstrument.WithoutSelfCare)
            {
                findings.Add(InterchangeDiagnostics.SelfCareUnexpected.At(place with { Column = column + 1 }, ("column", header.Names[column])));
            }
        }
        else if (options.Instrument == FunctioningInstrument.ShortSet)
        {
            findings.Add(InterchangeDiagnostics.SelfCareMissing.At(place));
        }
    }

    private double? Weight(int line, string cell, List<Diagnostic> faults)
    {
        const NumberStyles Form = NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (double.TryParse(cell, Form, CultureInfo.InvariantCulture, out var weight)
            && (weight == 0 || weight is >= WeightedSampleBuilder.MinimumWeight and <= WeightedSampleBuilder.MaximumWeight))
        {
            return weight;
        }

        faults.Add(InterchangeDiagnostics.WeightUnreadable.At(
            PlaceOf(line, _weight), ("column", Header.Names[_weight]), ("value", RowReader.Shorten(cell)), ("expected", ExpectedWeight)));
        return null;
    }

    private void FindPerson(int line, string[] cells, List<Diagnostic> faults)
    {
        var person = _identifier < 0 ? "" : cells[_identifier].Trim();
        if (person.Length > 0 && !_people.TryAdd(person, line))
        {
            faults.Add(InterchangeDiagnostics.PersonTwice.At(PlaceOf(line, _identifier), ("line", line), ("first", _people[person])));
        }
    }
}
