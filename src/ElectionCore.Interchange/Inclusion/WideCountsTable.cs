using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>The rows of one published table of counts by place.</summary>
internal sealed class WideCountsTable : PlaceRows
{
    private readonly WideCountsOptions _options;

    private WideCountsTable(string file, CsvHeader header, Headings headings, WideCountsOptions options)
        : base(file, header, headings, options.Place, options.Within, options.Numbers) => _options = options;

    public List<WideCountsRow> Rows { get; } = [];

    public WideCountsRow? StatedTotal { get; private set; }

    public static WideCountsTable? Start(string file, CsvHeader header, int line, WideCountsOptions options, List<Diagnostic> findings) =>
        Find(header, line, file, options.Columns, findings) is { } headings ? new(file, header, headings, options) : null;

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

    protected override void Read(Labels labels, Func<string, ObservedCount> count, List<Diagnostic> faults)
    {
        var row = new WideCountsRow
        {
            Place = labels.Place,
            Within = labels.Within,
            Line = labels.Line,
            Male = count(_options.Male),
            Female = count(_options.Female),
            Others = [.. _options.Others.Select(o => new HeadedCount(o, count(o)))],
            Total = _options.Total is { } total ? count(total) : ObservedCount.Unknown,
        };
        if (faults.Count == 0)
        {
            CheckTotal(row, faults);
        }

        if (!HasError(faults))
        {
            Keep(row);
        }
    }

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

        var place = PlaceOf(row.Line, heading);
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
                    PlaceOf(stated.Line, heading),
                    ("column", heading), ("sum", sum), ("row", RowReader.Shorten(stated.Place)), ("total", total), ("difference", Int128.Abs(total - sum)));
            }
        }
    }
}
