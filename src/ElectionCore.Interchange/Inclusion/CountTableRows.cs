using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>The rows of one table of counts whose columns the caller named.</summary>
internal sealed class CountTableRows(string file, CsvHeader header, Headings headings, CountTableOptions options)
    : PlaceRows(file, header, headings, options.Place, ValueList<string>.Empty, options.Numbers)
{
    public List<CountTableRow> Rows { get; } = [];

    protected override void Read(Labels labels, Func<string, ObservedCount> count, List<Diagnostic> faults)
    {
        var row = new CountTableRow { Place = labels.Place, Line = labels.Line, Counts = [.. options.Counts.Select(c => new HeadedCount(c, count(c)))] };
        if (!HasError(faults))
        {
            Rows.Add(row);
        }
    }
}
