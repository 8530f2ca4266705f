using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Reads the sheet of targets and gives its values to the indicators they are of.</summary>
internal sealed class TargetReading(string file, List<Diagnostic> findings)
{
    public void Attach(ReadSheet? sheet, SheetTable? indicators)
    {
        if (sheet is null)
        {
            return;
        }

        var table = SheetTable.Read(file, sheet, heading => heading.Trim(), findings);
        var columns = Columns(table, sheet.Name);
        var byCode = RowsByCode.Of(indicators);
        var rows = new List<(SheetRow Row, SheetRow Indicator)>();
        foreach (var row in table.Rows)
        {
            var code = Find(row, TargetSheet.Indicator);
            if (code is not null && byCode.TryGetValue(code.Text.Trim(), out var indicator))
            {
                rows.Add((row, indicator));
            }
            else if (!FaultLimit.IsReached(findings))
            {
                findings.Add(InterchangeDiagnostics.BelongsToNothing.At(
                    row.Place, ("code", code is null ? "nothing" : RowReader.Shorten(code.Text)), ("sheet", SheetNames.Indicators)));
            }
        }

        Attach(rows, columns);
    }

    private List<(string Period, string Heading)> Columns(SheetTable table, string sheet)
    {
        var periods = new List<(string, string)>();
        foreach (var (heading, _) in table.Columns)
        {
            if (heading.StartsWith(TargetSheet.Target, StringComparison.OrdinalIgnoreCase))
            {
                periods.Add((heading[TargetSheet.Target.Length..].Trim(), heading));
            }
            else if (!TargetSheet.IsShownOnly(heading) && !IsKnown(heading) && !heading.StartsWith(TargetSheet.Comment, StringComparison.OrdinalIgnoreCase))
            {
                findings.Add(InterchangeDiagnostics.UnknownProperty.At(DiagnosticPlace.In(file, path: sheet), ("property", RowReader.Shorten(heading))));
            }
        }

        string[] needed = [TargetSheet.Indicator, TargetSheet.Cell, TargetSheet.Place, TargetSheet.Baseline];
        foreach (var missing in needed.Where(n => !table.Columns.Exists(c => Same(c.Key, n))))
        {
            findings.Add(InterchangeDiagnostics.ColumnMissing.At(DiagnosticPlace.In(file, path: sheet), ("column", missing)));
        }

        return periods;
    }

    // Column by column, so that the targets of an indicator come in the order of the periods.
    private void Attach(List<(SheetRow Row, SheetRow Indicator)> rows, List<(string Period, string Heading)> columns)
    {
        foreach (var (row, indicator) in rows)
        {
            if (Find(row, TargetSheet.Baseline) is { } baseline)
            {
                indicator.Add(IndicatorTable.Baseline, Value(row, baseline, TargetSheet.BaselineComment));
            }
        }

        foreach (var (period, heading) in columns)
        {
            foreach (var (row, indicator) in rows)
            {
                if (row.Cells.TryGetValue(heading, out var cell))
                {
                    TargetOf(indicator, period, cell).Add(MeasurementTable.Values, Value(row, cell, TargetSheet.Comment + period));
                }
            }
        }
    }

    private SheetRow TargetOf(SheetRow indicator, string period, SheetCell cell)
    {
        if (indicator.Find(IndicatorTable.Targets, "period", period) is { } known)
        {
            return known;
        }

        var cells = new Dictionary<string, SheetCell>(StringComparer.Ordinal) { ["period"] = new(period, SheetCellKind.Text, cell.Path) };
        var target = new SheetRow(file, cell.Path, cells);
        indicator.Add(IndicatorTable.Targets, target);
        return target;
    }

    private SheetRow Value(SheetRow row, SheetCell value, string comment)
    {
        var cells = new Dictionary<string, SheetCell>(StringComparer.Ordinal) { ["value"] = value };
        Put("cell", TargetSheet.Cell);
        Put("place", TargetSheet.Place);
        Put("comment", comment);
        return new(file, value.Path, cells);

        void Put(string key, string heading)
        {
            if (Find(row, heading) is { } cell)
            {
                cells[key] = cell;
            }
        }
    }

    private static SheetCell? Find(SheetRow row, string heading) =>
        row.Cells.GetValueOrDefault(heading) ?? row.Cells.FirstOrDefault(c => Same(c.Key, heading)).Value;

    private static bool IsKnown(string heading) =>
        Same(heading, TargetSheet.Indicator) || Same(heading, TargetSheet.Cell) || Same(heading, TargetSheet.Place)
        || Same(heading, TargetSheet.Baseline) || Same(heading, TargetSheet.BaselineComment);

    private static bool Same(string heading, string other) => string.Equals(heading, other, StringComparison.OrdinalIgnoreCase);
}
