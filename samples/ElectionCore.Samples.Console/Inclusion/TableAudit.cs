using ElectionCore.Inclusion;
using ElectionCore.Interchange;

namespace ElectionCore.Samples;

/// <summary>The audit of a table, each finding with its row and column.</summary>
internal sealed class TableAudit
{
    public TableAudit(PublishedTable table, PublishedTableOptions options)
    {
        var report = FigureAudit.Check(table);
        IReadOnlyList<PublishedRow> rows = table.Totals is null ? table.Rows : [.. table.Rows, table.Totals];
        List<(string Row, string? Column)> places = [.. rows.Select(r => (r.Label, options.Total))];
        if (table.Totals is { } totals)
        {
            places.AddRange(table.Columns.Append(options.Total).Select(c => (totals.Label, c)));
        }

        places.AddRange(rows.SelectMany(r => options.Percentages.Select(p => (r.Label, (string?)p.Column))));

        // Where no column of totals is named, there is nothing to compare the parts with.
        Relations = [.. places.Zip(report.Findings).Where(p => p.First.Column is not null).Select(p => new TableRelation(p.First.Row, p.First.Column!, p.Second))];
        Suspects = report.SuspectCells;
        Diagnostics =
        [
            .. Relations.Select(r => r.Finding.Diagnostic).OfType<Diagnostic>(),
            .. report.Diagnostics.Where(d => d.Code == InclusionDiagnostics.CellMissesBothTotals.Code),
        ];
    }

    public IReadOnlyList<TableRelation> Relations { get; }

    public IReadOnlyList<SuspectCell> Suspects { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
