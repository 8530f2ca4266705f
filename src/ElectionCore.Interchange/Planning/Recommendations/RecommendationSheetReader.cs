namespace ElectionCore.Interchange;

/// <summary>Reads a sheet of a workbook as a table of recommendations or assessments.</summary>
internal static class RecommendationSheetReader
{
    private const int HeadingRows = 20;
    private const int MaximumColumns = 200;
    private const int MaximumCell = 32_767;

    // One text may stand in many cells, so what a file says of its length is not all there is to read.
    private const long MaximumText = 64 * 1024 * 1024;

    /// <summary>Reads the sheet; null when it is not read, which has then been reported.</summary>
    public static RecommendationRows? Read(ReadSheet sheet, string file, RecommendationTableOptions options, ImportStream stream, List<Diagnostic> findings)
    {
        var heading = sheet.Rows.Take(HeadingRows).Index()
            .Where(r => RecommendationColumns.Find(CellsOf(r.Item.Cells)) is not null).Select(r => (int?)r.Index).FirstOrDefault();
        if (heading is not { } at)
        {
            if (sheet.Rows.Count > 0)
            {
                findings.Add(InterchangeDiagnostics.SheetNotRead.At(DiagnosticPlace.In(file), ("sheet", sheet.Name), ("rows", HeadingRows)));
            }

            return null;
        }

        var rows = sheet.Rows.Skip(at).ToList();
        if (Beyond(rows, file) is { } fault)
        {
            findings.Add(fault);
            return null;
        }

        // Cells to the right of the last heading are in columns without one.
        var headings = CellsOf(rows[0].Cells, rows.Max(r => r.Cells.Keys.Max()) + 1);
        if (RecommendationRows.Start(file, headings, rows[0].Number, options, isCsv: false, findings) is not { } table)
        {
            return null;
        }

        foreach (var (line, cells) in rows.Skip(1))
        {
            table.Add(line, CellsOf(cells), FaultsOf(cells, file, line), mark: null, stream);
        }

        findings.AddRange(table.Findings);
        return table;
    }

    private static string[] CellsOf(IReadOnlyDictionary<int, SheetCell> cells, int? width = null)
    {
        var texts = new string[width ?? Math.Min(cells.Keys.Max() + 1, MaximumColumns)];
        Array.Fill(texts, "");
        foreach (var (column, cell) in cells.Where(c => c.Key < texts.Length))
        {
            texts[column] = cell.Text;
        }

        return texts;
    }

    private static Diagnostic? Beyond(List<(int Number, IReadOnlyDictionary<int, SheetCell> Cells)> rows, string file)
    {
        var text = 0L;
        foreach (var (line, cells) in rows)
        {
            text += cells.Values.Sum(c => (long)c.Text.Length);
            if (cells.Keys.Max() >= MaximumColumns || text > MaximumText)
            {
                var (what, limit) = text > MaximumText ? ("characters", MaximumText) : ("columns", MaximumColumns);
                return InterchangeDiagnostics.TableTooLarge.At(DiagnosticPlace.In(file, line), ("what", what), ("limit", limit));
            }
        }

        return null;
    }

    private static List<Diagnostic> FaultsOf(IReadOnlyDictionary<int, SheetCell> cells, string file, int line)
    {
        var faults = new List<Diagnostic>();
        foreach (var (column, cell) in cells.OrderBy(c => c.Key))
        {
            var place = DiagnosticPlace.In(file, line, column + 1);
            if (cell.Kind == SheetCellKind.Fault)
            {
                faults.Add(InterchangeDiagnostics.CellIsError.At(place, ("value", RowReader.Shorten(cell.Text))));
            }
            else if (cell.Text.Length > MaximumCell)
            {
                faults.Add(InterchangeDiagnostics.FieldTooLong.At(place, ("field", cell.Path), ("length", cell.Text.Length), ("limit", MaximumCell)));
            }
        }

        return faults;
    }
}
