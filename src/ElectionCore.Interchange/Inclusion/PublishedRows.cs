using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>The rows of one table of published figures.</summary>
internal sealed class PublishedRows : CollectedRows
{
    private static readonly HashSet<string> TotalLabels = new(["total", "grand total", "overall"], StringComparer.Ordinal);

    private readonly PublishedTableOptions _options;
    private readonly Headings _headings;
    private readonly List<PublishedRow> _rows = [];
    private readonly Dictionary<string, int> _lines = new(StringComparer.OrdinalIgnoreCase);
    private PublishedRow? _totals;
    private int _totalsLine;

    private PublishedRows(string file, CsvHeader header, Headings headings, PublishedTableOptions options)
        : base(file, header) => (_headings, _options) = (headings, options);

    public static PublishedRows? Start(string file, CsvHeader header, int line, PublishedTableOptions options, List<Diagnostic> findings)
    {
        var headings = new Headings(header.Names);
        var place = DiagnosticPlace.In(file, line);
        string[] wanted =
        [
            .. options.Parts, .. options.Total is { } total ? new[] { total } : [],
            .. options.Percentages.SelectMany(p => new[] { p.Column, p.Count, p.Base ?? options.Total! }),
        ];
        string[] columns = [.. wanted.Distinct(StringComparer.OrdinalIgnoreCase)];
        if (!headings.Check(columns, place, findings))
        {
            return null;
        }

        var read = columns.Select(headings.Find).Append(0).ToHashSet();
        string[] others = [.. header.Names.Where((_, i) => !read.Contains(i))];
        if (others.Length > 0)
        {
            findings.Add(InterchangeDiagnostics.ColumnsNotRead.At(place, ("columns", string.Join(", ", others))));
        }

        return new(file, header, headings, options);
    }

    /// <summary>Whether the row of totals that was named is there.</summary>
    public IEnumerable<Diagnostic> CheckTotals() => _options.TotalRow is { } name && _totals is null && LeftOut.Count == 0
        ? [InterchangeDiagnostics.TotalRowMissing.At(DiagnosticPlace.In(Name), ("row", name))]
        : [];

    public PublishedTable Table() => new()
    {
        Title = _options.Title ?? Name,
        Source = _options.Source,
        Columns = _options.Parts,
        Rows = [.. _rows],
        Totals = _totals,
        IsRounded = _options.IsRounded,
    };

    protected override void Read(int line, string[] cells, List<Diagnostic> faults)
    {
        var label = string.Join(' ', cells[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        FindLabel(line, label, faults);
        var figures = new Dictionary<int, PublishedNumber?>();
        var counts = _options.IsRounded ? PrintedKind.Rounded : PrintedKind.Count;
        var row = new PublishedRow
        {
            Label = label.Length == 0 ? "?" : label,
            Parts = [.. _options.Parts.Select(p => Figure(p, counts))],
            Total = _options.Total is { } total ? Figure(total, counts) : null,
            Percentages = [.. _options.Percentages.Select(Percentage)],
        };
        if (!HasError(faults))
        {
            Keep(row, line, faults);
        }

        PublishedPercentage Percentage(PercentageColumn column) => new()
        {
            Label = column.Column,
            Printed = Figure(column.Column, PrintedKind.Percentage),
            Count = CountOf(column.Count),
            Base = column.Base is { } name ? new(name, CountOf(name)) : null,
        };

        ObservedCount CountOf(string heading) => Figure(heading, counts) is { Decimals: 0 } number ? number.Units : ObservedCount.Unknown;

        // One column may be a part and the base of percentages; its faults are told once.
        PublishedNumber? Figure(string heading, PrintedKind kind)
        {
            var column = _headings.Find(heading);
            if (!figures.TryGetValue(column, out var figure))
            {
                figure = PrintedCell.Read(cells[column], _options.Numbers, kind, heading, PlaceOf(line, column), faults);
                figures.Add(column, figure);
            }

            return figure;
        }
    }

    private void FindLabel(int line, string label, List<Diagnostic> faults)
    {
        if (label.Length == 0)
        {
            faults.Add(InterchangeDiagnostics.Missing.At(PlaceOf(line, 0), ("field", Header.Names[0].Length == 0 ? "the label" : Header.Names[0])));
        }
        else if (!_lines.TryAdd(label.Normalize(), line))
        {
            faults.Add(InterchangeDiagnostics.PlaceTwice.At(
                PlaceOf(line, 0), ("place", RowReader.Shorten(label)), ("line", line), ("first", _lines[label.Normalize()])));
        }
    }

    private void Keep(PublishedRow row, int line, List<Diagnostic> faults)
    {
        if (!IsTotals(row.Label))
        {
            _rows.Add(row);
        }
        else if (_totals is null)
        {
            (_totals, _totalsLine) = (row, line);
        }
        else
        {
            faults.Add(InterchangeDiagnostics.TotalRowTwice.At(
                PlaceOf(line, 0), ("row", RowReader.Shorten(row.Label)), ("line", line), ("first", _totalsLine)));
        }
    }

    private bool IsTotals(string label) => _options.TotalRow is { } name
        ? string.Equals(label, name, StringComparison.OrdinalIgnoreCase)
        : TotalLabels.Contains(TextFolding.Fold(label).Trim(' ', ':', '.', '*'));
}
