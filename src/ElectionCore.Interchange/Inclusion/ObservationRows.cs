using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>The rows of a table that holds one count per row.</summary>
internal abstract class ObservationRows(string file, CsvHeader header, DatasetContent target) : CollectedRows(file, header)
{
    private const int MostShown = 12;

    private readonly Dictionary<(string Measure, Coordinates At, DateOnly Start, DateOnly End), int> _lines = [];

    /// <summary>The counts that are sound.</summary>
    public List<DatedObservation> Accepted { get; } = [];

    /// <summary>The dataset the rows are read into; its own counts do not matter.</summary>
    protected DatasetContent Target => target;

    /// <summary>Says what is to be handed on of a reading.</summary>
    public static ObservationsReading Finish(DatasetContent target, ObservationRows? rows, IReadOnlyList<Diagnostic> diagnostics, bool isLenient) => new(
        rows is null || (HasError(diagnostics) && !isLenient) ? target : new(target.Dataset, target.Dimensions, rows.Accepted),
        diagnostics,
        rows?.LeftOut ?? []);

    protected static string Shown(IEnumerable<string> codes)
    {
        // Every faulty row asks; a classification may have a hundred thousand codes.
        string[] first = [.. codes.Take(MostShown + 1)];
        return string.Join(", ", first.Take(MostShown)) + (first.Length > MostShown ? ", …" : "");
    }

    /// <summary>The place of a cell; without a column, that of the row.</summary>
    protected DiagnosticPlace At(int line, int column) => column < 0 ? DiagnosticPlace.In(Name, line) : PlaceOf(line, column);

    /// <summary>The measure with a code, or null, which has then been reported.</summary>
    protected string? Measure(string code, DiagnosticPlace place, List<Diagnostic> faults)
    {
        if (target.Dataset.Measures.Any(m => m.Code == code))
        {
            return code;
        }

        faults.Add(code.Length == 0
            ? InterchangeDiagnostics.Missing.At(place, ("field", "measure"))
            : InterchangeDiagnostics.NotAMeasure.At(
                place, ("measure", RowReader.Shorten(code)), ("dataset", target.Dataset.Code), ("expected", Shown(target.Dataset.Measures.Select(m => m.Code)))));
        return null;
    }

    /// <summary>Reports that a category is missing or unknown.</summary>
    protected static void ReportCategory(
        string code, string heading, Classification classification, IEnumerable<string> expected, DiagnosticPlace place, List<Diagnostic> faults) =>
        faults.Add(code.Length == 0
            ? InterchangeDiagnostics.Missing.At(place, ("field", heading))
            : InterchangeDiagnostics.NotACategory.At(
                place, ("category", RowReader.Shorten(code)), ("dimension", heading), ("classification", classification.FactKey), ("expected", Shown(expected))));

    /// <summary>Takes a count whose key could be read, unless it is faulty or was there already.</summary>
    protected void Keep(
        int line, string measure, List<Coordinate> at, DateRange period, ObservedCount count, string note, List<Diagnostic> faults)
    {
        var coordinates = new Coordinates(at);
        if (!_lines.TryAdd((measure, coordinates, period.Start, period.End), line))
        {
            faults.Add(InterchangeDiagnostics.ObservationTwice.At(
                DiagnosticPlace.In(Name, line),
                ("measure", measure), ("coordinates", coordinates), ("period", period),
                ("first", _lines[(measure, coordinates, period.Start, period.End)])));
        }

        if (!HasError(faults))
        {
            Accepted.Add(new(new() { Dataset = target.Dataset.Code, Measure = measure, At = coordinates, Count = count, Note = note }, period));
        }
    }
}
