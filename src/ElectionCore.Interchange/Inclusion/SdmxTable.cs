using System.Globalization;
using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>The rows of a file in SDMX-CSV.</summary>
internal sealed class SdmxTable : ObservationRows
{
    private static readonly string[] Structures = ["dataflow", "datastructure", "dataprovision"];
    private static readonly string[] NoValue = ["", "NaN", "#N/A"];

    private readonly SdmxCsvOptions _options;
    private readonly SdmxHeader _columns;
    private readonly SdmxCodes _codes;
    private readonly (CubeDimension Dimension, int Column)[] _dimensions;
    private string? _structure;

    private SdmxTable(string file, CsvHeader header, SdmxHeader columns, SdmxCodes codes, DatasetContent target, SdmxCsvOptions options)
        : base(file, header, target)
    {
        (_columns, _codes, _options, _structure) = (columns, codes, options, options.StructureId);
        _dimensions = [.. target.Dimensions.Select(d => (d, columns.Headings.Find(codes.Concepts[d.Dimension.Code])))];
    }

    public static SdmxTable? Start(string file, CsvHeader header, int line, DatasetContent target, SdmxCsvOptions options, List<Diagnostic> findings)
    {
        var columns = new SdmxHeader(header.Names);
        var place = DiagnosticPlace.In(file, line);
        if (!string.Equals(columns.Ids[0], SdmxColumns.Structure, StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(InterchangeDiagnostics.NotSdmxCsv.At(place with { Column = 1 }, ("found", columns.Ids[0])));
            return null;
        }

        var codes = SdmxCodes.For(target);
        List<string> required = [SdmxColumns.StructureId, .. codes.Concepts.Values, SdmxColumns.Time, SdmxColumns.Value];
        if (target.Dataset.Measures.Count != 1)
        {
            required.Add(options.MeasureConcept);
        }

        string[] possible = [.. SdmxColumns.OfMessage, .. SdmxColumns.OfCount, options.MeasureConcept];
        var shared = codes.Shared(target, options, StringComparer.Ordinal, place).ToList();
        findings.AddRange(shared);
        var isSound = columns.Headings.Check(
            required.Concat(possible.Where(c => columns.Headings.Find(c) >= 0)).Distinct(StringComparer.OrdinalIgnoreCase), place, findings);
        var known = required.Concat(possible).Concat(options.Ignored).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < columns.Ids.Count; i++)
        {
            if (!known.Contains(columns.Ids[i]) && !columns.IsName(i))
            {
                findings.Add(new(
                    InterchangeDiagnostics.UnknownColumn,
                    options.Lenient ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
                    place with { Column = i + 1 },
                    [new("column", columns.Ids[i]), new("table", target.Dataset.Code)]));
            }
        }

        return isSound && shared.Count == 0 ? new(file, header, columns, codes, target, options) : null;
    }

    protected override void Read(int line, string[] cells, List<Diagnostic> faults)
    {
        var row = new SdmxRow(this, line, cells);
        if (!IsMeant(row, faults))
        {
            return;
        }

        var concept = row[_options.MeasureConcept];
        var measure = concept.IsThere ? Measure(concept.Text, concept.Place, faults) : Target.Dataset.Measures[0].Code;
        var at = Coordinates(row, faults);
        var time = row[SdmxColumns.Time];
        if (!SdmxTime.TryRead(time.Text, out var period))
        {
            faults.Add(time.Text.Length == 0
                ? InterchangeDiagnostics.Missing.At(time.Place, ("field", SdmxColumns.Time))
                : InterchangeDiagnostics.Unreadable.At(
                    time.Place, ("field", SdmxColumns.Time), ("value", RowReader.Shorten(time.Text)), ("expected", SdmxTime.Expected)));
            at = null;
        }

        var count = Count(row, faults);
        if (measure is not null && at is not null)
        {
            Keep(line, measure, at, period, count, row[SdmxColumns.Comment].Text, faults);
        }
    }

    // Whether a row is of the structure that is read and asks for nothing that is not done here.
    private bool IsMeant(SdmxRow row, List<Diagnostic> faults)
    {
        var kind = row[SdmxColumns.Structure];
        if (!Structures.Contains(kind.Text, StringComparer.OrdinalIgnoreCase))
        {
            faults.Add(InterchangeDiagnostics.UnknownStructure.At(kind.Place, ("value", RowReader.Shorten(kind.Text))));
        }

        var id = row[SdmxColumns.StructureId];
        _structure ??= id.Text;
        if (id.Text != _structure)
        {
            faults.Add(InterchangeDiagnostics.OtherStructure.At(id.Place, ("structure", RowReader.Shorten(id.Text)), ("expected", _structure)));
        }

        var action = row[SdmxColumns.Action];
        switch (action.Text)
        {
            case "" or "I" or "A" or "M" or "R":
                break;
            case "D":
                faults.Add(InterchangeDiagnostics.DeletionRefused.At(action.Place));
                break;
            default:
                faults.Add(InterchangeDiagnostics.UnknownAction.At(action.Place, ("value", RowReader.Shorten(action.Text))));
                break;
        }

        return faults.Count == 0;
    }

    private List<Coordinate>? Coordinates(SdmxRow row, List<Diagnostic> faults)
    {
        var at = new List<Coordinate>();
        foreach (var ((dimension, classification), column) in _dimensions)
        {
            var code = row[column];
            if (_codes.Read(dimension.Code, code.Text) is { } category)
            {
                at.Add(new(dimension.Code, category));
            }
            else
            {
                ReportCategory(code.Text, _codes.Concepts[dimension.Code], classification, _codes.CodesOf(dimension.Code), code.Place, faults);
            }
        }

        return at.Count == _dimensions.Length ? at : null;
    }

    private ObservedCount Count(SdmxRow row, List<Diagnostic> faults)
    {
        var known = faults.Count;
        var status = row[SdmxColumns.Status];
        var confidentiality = row[_columns.Headings.Find(SdmxColumns.Confidentiality) >= 0 ? SdmxColumns.Confidentiality : SdmxColumns.OlderConfidentiality];
        CheckCode(status, SdmxColumns.Status, SdmxStates.IsStatus, SdmxStates.ObservationCodes, faults);
        CheckCode(confidentiality, SdmxColumns.Confidentiality, SdmxStates.IsConfidentiality, SdmxStates.ConfidentialityCodes, faults);
        var word = row[SdmxColumns.State];
        ObservationState? own = Words.TryParse<ObservationState>(word.Text, out var read) ? read : null;
        if (word.Text.Length > 0 && own is null)
        {
            faults.Add(InterchangeDiagnostics.UnknownStatus.At(
                word.Place, ("column", SdmxColumns.State), ("value", RowReader.Shorten(word.Text)), ("expected", EnumWords<ObservationState>.Expected)));
        }

        var value = row[SdmxColumns.Value];
        var isMissing = NoValue.Contains(value.Text, StringComparer.OrdinalIgnoreCase);
        var number = isMissing ? default : Number(value, faults);
        if (faults.Count > known)
        {
            return default;
        }

        var state = own ?? (isMissing ? SdmxStates.StateOf(status.Text, confidentiality.Text) : ObservationState.Value);
        var isContrary = isMissing == (state == ObservationState.Value)
            || (!isMissing && SdmxStates.IsMissing(status.Text))
            || (isMissing && own is not null && status.Text.Length > 0 && status.Text != SdmxStates.StatusOf(state));
        if (isContrary)
        {
            faults.Add(InterchangeDiagnostics.ValueAndState.At(
                value.Place, ("value", value.Text.Length == 0 ? "\"\"" : value.Text), ("state", own is null ? status.Text : $"{status.Text} {word.Text}".Trim())));
            return default;
        }

        return isMissing ? ObservedCount.Missing(state) : number;
    }

    private static void CheckCode(SdmxCell cell, string column, Func<string, bool> isKnown, string expected, List<Diagnostic> faults)
    {
        if (!isKnown(cell.Text))
        {
            faults.Add(InterchangeDiagnostics.UnknownStatus.At(
                cell.Place, ("column", column), ("value", RowReader.Shorten(cell.Text)), ("expected", expected)));
        }
    }

    // Tools that keep every measure as a double write a whole number as 102.0.
    private static ObservedCount Number(SdmxCell value, List<Diagnostic> faults)
    {
        var point = value.Text.IndexOf('.', StringComparison.Ordinal);
        var isWhole = point < 0 || value.Text.AsSpan(point + 1).TrimEnd('0').IsEmpty;
        var whole = point < 0 || !isWhole ? value.Text : value.Text[..point];
        if (long.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        faults.Add(CountText.FaultOf(value.Text, SdmxColumns.Value, value.Place));
        return default;
    }

    private readonly record struct SdmxCell(string Text, DiagnosticPlace Place, bool IsThere);

    private readonly struct SdmxRow(SdmxTable table, int line, string[] cells)
    {
        public SdmxCell this[string id] => this[table._columns.Headings.Find(id)];

        public SdmxCell this[int column] =>
            new(column < 0 ? "" : table._columns.Cell(cells, column), table.At(line, column), column >= 0);
    }
}
