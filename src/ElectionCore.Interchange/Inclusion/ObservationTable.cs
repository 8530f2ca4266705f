using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>The rows of a CSV file with one count per row.</summary>
internal sealed class ObservationTable : ObservationRows
{
    private readonly Headings _headings;
    private readonly (CubeDimension Dimension, int Column)[] _dimensions;

    private ObservationTable(string file, CsvHeader header, Headings headings, DatasetContent target)
        : base(file, header, target)
    {
        _headings = headings;
        _dimensions = [.. target.Dimensions.Select(d => (d, headings.Find(ObservationColumns.Of(d.Dimension.Code))))];
    }

    public static ObservationTable? Start(
        string file, CsvHeader header, int line, DatasetContent target, bool isLenient, List<Diagnostic> findings)
    {
        var headings = new Headings(header.Names);
        var place = DiagnosticPlace.In(file, line);
        var isDated = headings.Find(ObservationColumns.Date) >= 0;
        if (isDated && (headings.Find(ObservationColumns.From) >= 0 || headings.Find(ObservationColumns.To) >= 0))
        {
            findings.Add(InterchangeDiagnostics.DaysTwice.At(place));
            return null;
        }

        string[] days = isDated ? [ObservationColumns.Date] : [ObservationColumns.From, ObservationColumns.To];
        string[] dimensions = [.. target.Dimensions.Select(d => ObservationColumns.Of(d.Dimension.Code))];
        string[] optional = [ObservationColumns.Heading, ObservationColumns.Dataset, ObservationColumns.State, ObservationColumns.Note];
        var isSound = headings.Check(
            [ObservationColumns.Measure, .. days, .. dimensions, ObservationColumns.Value, .. optional.Where(c => headings.Find(c) >= 0)], place, findings);
        ReportUnknown(headings, [.. ObservationColumns.All, .. dimensions], target, place, isLenient, findings);
        return isSound ? new(file, header, headings, target) : null;
    }

    protected override void Read(int line, string[] cells, List<Diagnostic> faults)
    {
        var dataset = Cell(ObservationColumns.Dataset);
        if (dataset.Text.Length > 0 && dataset.Text != Target.Dataset.Code)
        {
            faults.Add(InterchangeDiagnostics.OtherDataset.At(
                dataset.Place, ("dataset", RowReader.Shorten(dataset.Text)), ("expected", Target.Dataset.Code)));
        }

        var measure = Cell(ObservationColumns.Measure);
        var known = Measure(measure.Text, measure.Place, faults);
        var at = Coordinates(line, cells, faults);
        var date = Cell(ObservationColumns.Date);
        var period = _headings.Find(ObservationColumns.Date) >= 0
            ? PeriodCells.ReadDay(date.Text, date.Place, faults)
            : PeriodCells.Read(Cell(ObservationColumns.From), Cell(ObservationColumns.To), faults);
        var count = Count(Cell(ObservationColumns.Value), Cell(ObservationColumns.State), faults);
        if (known is not null && at is not null && period is { } days)
        {
            Keep(line, known, at, days, count, Cell(ObservationColumns.Note).Text, faults);
        }

        (string Text, DiagnosticPlace Place) Cell(string heading)
        {
            var column = _headings.Find(heading);
            return (column < 0 ? "" : cells[column].Trim(), At(line, column));
        }
    }

    private static void ReportUnknown(
        Headings headings, string[] expected, DatasetContent target, DiagnosticPlace place, bool isLenient, List<Diagnostic> findings)
    {
        var known = expected.SelectMany(e => headings.Surplus(e).Append(headings.Find(e))).ToHashSet();
        for (var i = 0; i < headings.Names.Count; i++)
        {
            if (!known.Contains(i))
            {
                findings.Add(new(
                    InterchangeDiagnostics.UnknownColumn,
                    isLenient ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
                    place with { Column = i + 1 },
                    [new("column", headings.Names[i]), new("table", target.Dataset.Code)]));
            }
        }
    }

    private static ObservedCount Count((string Text, DiagnosticPlace Place) value, (string Text, DiagnosticPlace Place) state, List<Diagnostic> faults)
    {
        ObservationState? stated = null;
        if (state.Text.Length > 0)
        {
            if (!Words.TryParse<ObservationState>(state.Text, out var word))
            {
                faults.Add(InterchangeDiagnostics.Unreadable.At(
                    state.Place, ("field", ObservationColumns.State), ("value", RowReader.Shorten(state.Text)), ("expected", EnumWords<ObservationState>.Expected)));
                return default;
            }

            stated = word;
        }

        if (value.Text.Length == 0 && stated != ObservationState.Value)
        {
            return ObservedCount.Missing(stated ?? ObservationState.Unknown);
        }

        var count = ObservedCount.Unknown;
        if (value.Text.Length > 0 && !ObservedCount.TryParse(value.Text, provider: null, out count))
        {
            faults.Add(CountText.FaultOf(value.Text, ObservationColumns.Value, value.Place));
            return default;
        }

        if (stated is { } expected && expected != count.State)
        {
            faults.Add(InterchangeDiagnostics.ValueAndState.At(
                state.Place, ("value", value.Text.Length == 0 ? "\"\"" : value.Text), ("state", state.Text)));
        }

        return count;
    }

    private List<Coordinate>? Coordinates(int line, string[] cells, List<Diagnostic> faults)
    {
        var at = new List<Coordinate>();
        foreach (var (dimension, column) in _dimensions)
        {
            var code = cells[column].Trim();
            if (dimension.Classification.Find(code) is null)
            {
                ReportCategory(
                    code, dimension.Dimension.Code, dimension.Classification, dimension.Classification.Items.Select(i => i.Code), PlaceOf(line, column), faults);
            }
            else
            {
                at.Add(new(dimension.Dimension.Code, code));
            }
        }

        return at.Count == _dimensions.Length ? at : null;
    }
}
