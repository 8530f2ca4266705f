using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>What stands on one sheet: lines at the top, of which the last are headings, and rows of texts and numbers.</summary>
/// <param name="Name">The name of the sheet.</param>
/// <param name="Heading">The first line, or null.</param>
/// <param name="Columns">The headings of the columns; none when the sheet has no such line.</param>
/// <param name="Rows">The rows. A cell is a text or a number.</param>
internal sealed record WorkbookSheet(string Name, string? Heading, IReadOnlyList<string> Columns, IReadOnlyList<object?[]> Rows)
{
    private const int MostRows = 1_048_576;
    private const int MostCharacters = 32_767;

    // Spreadsheets keep 15 digits of a number.
    private const long GreatestNumber = 999_999_999_999_999;

    public static WorkbookSheet Data(DatasetContent content, string language)
    {
        var heading = HeadingOf(content);
        if (content.Observations.Length > MostRows - 2)
        {
            throw Beyond("The rows of a sheet", content.Observations.Length, MostRows - 2);
        }

        List<string> columns = [ObservationColumns.Measure, "", ObservationColumns.From, ObservationColumns.To];
        foreach (var (dimension, _) in content.Dimensions)
        {
            columns.AddRange([ObservationColumns.Of(dimension.Code), dimension.Name.For(language)]);
        }

        columns.AddRange([ObservationColumns.Value, ObservationColumns.State, ObservationColumns.Note]);
        columns[1] = "measure name";
        var names = content.Dataset.Measures.ToDictionary(m => m.Code, m => m.Name.For(language), StringComparer.Ordinal);
        return new WorkbookSheet("Data", heading, columns, [.. content.Observations.Select(o => RowOf(content, o, names, language))]).Checked();
    }

    public static WorkbookSheet Notes(DatasetContent content, string language)
    {
        var dataset = content.Dataset;
        List<object?[]> rows =
        [
            ["Dataset", dataset.Name.For(language)],
            ["Code", dataset.Code],
            ["Publisher", dataset.Publisher],
            ["Source", dataset.Source],
        ];
        if (dataset.IsProxy)
        {
            rows.Add(["Proxy", "These counts stand in for others that were not taken. They must not be read as counts of what they stand in for."]);
        }

        if (dataset.Note is { } note)
        {
            rows.Add(["Note", note.For(language)]);
        }

        rows.AddRange(content.Periods.Select(p => new object?[] { "Period", p.ToString() }));
        foreach (var measure in dataset.Measures)
        {
            var kind = measure.Kind == MeasureKind.Stock ? "on a day" : "in a time";
            rows.Add(["Measure", $"{measure.Code}: {measure.Name.For(language)} ({measure.Unit}, {kind})"]);
        }

        foreach (var (dimension, classification) in content.Dimensions)
        {
            rows.Add(["Dimension", $"{dimension.Code}: {dimension.Name.For(language)}; {classification.Name.For(language)}, version {classification.Version}"]);
        }

        rows.Add(["Combinations not listed", dataset.Absent.ToString()]);
        rows.Add(["Rounding", "None: the numbers are those of the source."]);
        rows.Add(["Long numbers", "A number of more than 15 digits is text, as spreadsheets would round it."]);
        rows.AddRange(Enum.GetValues<ObservationState>().Select(s => new object?[] { $"State: {Words.Of(s)}", StateTexts.Of(s) }));
        return new WorkbookSheet("Notes", HeadingOf(content), [], rows).Checked();
    }

    private static string? HeadingOf(DatasetContent content) => content.IsSensitive ? Cube.InternalHeading : null;

    private static object?[] RowOf(DatasetContent content, DatedObservation dated, Dictionary<string, string> measures, string language)
    {
        var (observation, period) = dated;
        List<object?> cells = [observation.Measure, measures[observation.Measure], PeriodCells.From(period), PeriodCells.To(period)];
        foreach (var (dimension, classification) in content.Dimensions)
        {
            var code = observation.At[dimension.Code]!;
            cells.AddRange([code, classification.Find(code)?.Name?.For(language) ?? code]);
        }

        cells.AddRange(
            [observation.Count.Value is { } number and <= GreatestNumber ? number : observation.Count.ToString(), Words.Of(observation.Count.State), observation.Note]);
        return [.. cells];
    }

    private static RuleViolationException Beyond(string what, int count, int limit) =>
        new(InterchangeDiagnostics.WorkbookLimit.At(default, ("what", what), ("count", count), ("limit", limit)));

    private WorkbookSheet Checked()
    {
        var longest = Rows.SelectMany(r => r).OfType<string>().Select(WorkbookText.Write).Select(t => t.Length).DefaultIfEmpty().Max();
        return longest <= MostCharacters ? this : throw Beyond("The characters of a cell", longest, MostCharacters);
    }
}
