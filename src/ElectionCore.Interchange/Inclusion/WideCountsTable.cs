using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>The rows of one published table of counts by place.</summary>
internal sealed class WideCountsTable : CollectedRows
{
    private readonly WideCountsOptions _options;
    private readonly Headings _headings;
    private readonly Dictionary<string, int> _lines = new(StringComparer.OrdinalIgnoreCase);

    private WideCountsTable(string file, CsvHeader header, Headings headings, WideCountsOptions options)
        : base(file, header) => (_headings, _options) = (headings, options);

    public List<WideCountsRow> Rows { get; } = [];

    public WideCountsRow? StatedTotal { get; private set; }

    public static WideCountsTable? Start(string file, CsvHeader header, int line, WideCountsOptions options, List<Diagnostic> findings)
    {
        var headings = new Headings(header.Names);
        var place = DiagnosticPlace.In(file, line);
        if (!headings.Check(options.Columns, place, findings))
        {
            return null;
        }

        var read = options.Columns.Select(headings.Find).ToHashSet();
        string[] others = [.. header.Names.Where((_, i) => !read.Contains(i))];
        if (others.Length > 0)
        {
            findings.Add(InterchangeDiagnostics.ColumnsNotRead.At(place, ("columns", string.Join(", ", others))));
        }

        return new(file, header, headings, options);
    }

    /// <summary>What the row of totals says against the sum of the places, where nothing is missing.</summary>
    public IEnumerable<Diagnostic> CheckTotalRow()
    {
        if (_options.TotalRow is not { } name)
        {
            return [];
        }

        return StatedTotal is null
            ? LeftOut.Count > 0 ? [] : [InterchangeDiagnostics.TotalRowMissing.At(DiagnosticPlace.In(Name), ("row", name))]
            : LeftOut.Count > 0 ? [] : Differences(StatedTotal);
    }

    protected override void Read(int line, string[] cells, List<Diagnostic> faults)
    {
        var label = Label(_options.Place);
        ValueList<string> within = [.. _options.Within.Select(Label)];
        if (faults.Count == 0 && !_lines.TryAdd(KeyOf(label, within), line))
        {
            faults.Add(InterchangeDiagnostics.PlaceTwice.At(
                PlaceOf(line, _headings.Find(_options.Place)),
                ("place", RowReader.Shorten(label)), ("line", line), ("first", _lines[KeyOf(label, within)])));
        }

        var row = new WideCountsRow
        {
            Place = label.Length == 0 ? "?" : label,
            Within = within,
            Line = line,
            Male = Count(_options.Male),
            Female = Count(_options.Female),
            Others = [.. _options.Others.Select(o => new HeadedCount(o, Count(o)))],
            Total = _options.Total is { } total ? Count(total) : ObservedCount.Unknown,
        };
        if (faults.Count == 0)
        {
            CheckTotal(row, faults);
        }

        if (!HasError(faults))
        {
            Keep(row);
        }

        string Label(string heading)
        {
            var column = _headings.Find(heading);
            var text = string.Join(' ', cells[column].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (!RowReader.IsText(text))
            {
                faults.Add(InterchangeDiagnostics.NotText.At(PlaceOf(line, column), ("field", heading)));
            }
            else if (text.Length == 0 && heading == _options.Place)
            {
                faults.Add(InterchangeDiagnostics.Missing.At(PlaceOf(line, column), ("field", heading)));
            }

            return text;
        }

        ObservedCount Count(string heading)
        {
            var column = _headings.Find(heading);
            return CountCell.Read(cells[column], _options.Numbers, heading, PlaceOf(line, column), faults);
        }
    }

    // A tab cannot stand in a label: white space in it became spaces.
    private static string KeyOf(string label, ValueList<string> within) => string.Join('\t', within.Append(label)).Normalize();

    private static bool IsThere(ObservedCount count) => count.State is ObservationState.Value or ObservationState.NotApplicable;

    private static Int128 Sum(IEnumerable<ObservedCount> counts) => counts.Aggregate(Int128.Zero, (sum, c) => sum + (c.Value ?? 0));

    private static IEnumerable<ObservedCount> Parts(WideCountsRow row) => [row.Male, row.Female, .. row.Others.Select(o => o.Count)];

    private void Keep(WideCountsRow row)
    {
        if (string.Equals(row.Place, _options.TotalRow, StringComparison.OrdinalIgnoreCase))
        {
            StatedTotal = row;
        }
        else
        {
            Rows.Add(row);
        }
    }

    private void CheckTotal(WideCountsRow row, List<Diagnostic> faults)
    {
        if (row.Total.Value is not { } total || _options.Total is not { } heading)
        {
            return;
        }

        var place = PlaceOf(row.Line, _headings.Find(heading));
        var sum = Sum(Parts(row));
        if (sum > total)
        {
            faults.Add(InterchangeDiagnostics.PartsAboveTotal.At(
                place, ("place", RowReader.Shorten(row.Place)), ("sum", sum), ("total", total)));
        }
        else if (sum < total && Parts(row).All(IsThere))
        {
            faults.Add(InterchangeDiagnostics.PartsBelowTotal.At(
                place, ("place", RowReader.Shorten(row.Place)), ("sum", sum), ("total", total), ("difference", total - sum)));
        }
    }

    private IEnumerable<Diagnostic> Differences(WideCountsRow stated)
    {
        var columns = new List<(string Heading, Func<WideCountsRow, ObservedCount> Of)>
        {
            (_options.Male, r => r.Male),
            (_options.Female, r => r.Female),
        };
        columns.AddRange(_options.Others.Select((o, i) => (o, (Func<WideCountsRow, ObservedCount>)(r => r.Others[i].Count))));
        columns.Add((_options.Total ?? "", r => r.Total));
        foreach (var (heading, of) in columns)
        {
            var counts = Rows.Select(of).ToList();
            if (of(stated).Value is { } total && counts.TrueForAll(IsThere) && Sum(counts) is var sum && sum != total)
            {
                yield return InterchangeDiagnostics.TotalRowDiffers.At(
                    PlaceOf(stated.Line, _headings.Find(heading)),
                    ("column", heading), ("sum", sum), ("row", RowReader.Shorten(stated.Place)), ("total", total), ("difference", Int128.Abs(total - sum)));
            }
        }
    }
}
