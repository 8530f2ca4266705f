using System.Runtime.CompilerServices;

namespace ElectionCore.Interchange;

/// <summary>Reads the sheets of a workbook that have the headings of a list among their first rows.</summary>
internal static class ListSheets
{
    private const int HeadingRows = 20;
    private const int MaximumColumns = 200;
    private const int MaximumCell = 32_767;
    private const int Step = 1000;

    public static async IAsyncEnumerable<int> ReadAsync(ImportStream stream, ListImport import, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var findings = new List<Diagnostic>();
        var sheets = await SheetFileReader.ReadAsync(stream, import.File, findings, cancellationToken).ConfigureAwait(false);
        findings.ForEach(import.Add);
        var isFound = false;
        foreach (var sheet in sheets ?? [])
        {
            import.Begin(sheet);
            if (Heading(sheet, import) is not { } at)
            {
                continue;
            }

            isFound = true;
            foreach (var rows in ReadRows(sheet, at, import, stream, cancellationToken))
            {
                yield return rows;
            }
        }

        if (sheets is not null && !isFound)
        {
            new ListColumns([], import.Layout).Check(DiagnosticPlace.In(import.File), hint: "", findings);
            import.Add(findings[^1]);
        }

        yield return import.Rows;
    }

    private static int? Heading(ReadSheet sheet, ListImport import)
    {
        for (var i = 0; i < Math.Min(sheet.Rows.Count, HeadingRows); i++)
        {
            if (new ListColumns(CellsOf(sheet.Rows[i].Cells, width: null), import.Layout).AreComplete)
            {
                return i;
            }
        }

        if (sheet.Rows.Count > 0 && !import.IsCover(sheet))
        {
            import.Add(InterchangeDiagnostics.ListSheetNotRead.At(
                DiagnosticPlace.In(import.File, path: sheet.Name), ("rows", HeadingRows), ("list", import.Layout.List)));
        }

        return null;
    }

    private static IEnumerable<int> ReadRows(ReadSheet sheet, int at, ListImport import, ImportStream stream, CancellationToken cancellationToken)
    {
        // Cells to the right of the last heading are in columns without one.
        var width = sheet.Rows.Skip(at).Max(r => r.Cells.Keys.Max()) + 1;
        if (width > MaximumColumns)
        {
            import.Add(InterchangeDiagnostics.TableTooLarge.At(
                DiagnosticPlace.In(import.File, path: sheet.Name), ("what", "columns"), ("limit", MaximumColumns)));
            yield break;
        }

        if (import.Start(CellsOf(sheet.Rows[at].Cells, width), sheet.Rows[at].Number, sheet.Name) is not { } table)
        {
            yield break;
        }

        for (var i = at + 1; i < sheet.Rows.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (line, cells) = sheet.Rows[i];
            table.Add(line, CellsOf(cells, width), FaultsOf(cells, line, sheet.Name, import.File), mark: null, stream);
            if (i % Step == 0)
            {
                yield return import.Rows;
            }
        }
    }

    private static string[] CellsOf(IReadOnlyDictionary<int, SheetCell> cells, int? width)
    {
        var texts = new string[width ?? Math.Min(cells.Keys.Max() + 1, MaximumColumns)];
        Array.Fill(texts, "");
        foreach (var (column, cell) in cells)
        {
            if (column < texts.Length)
            {
                texts[column] = cell.Text;
            }
        }

        return texts;
    }

    private static List<Diagnostic> FaultsOf(IReadOnlyDictionary<int, SheetCell> cells, int line, string sheet, string file)
    {
        var faults = new List<Diagnostic>();
        foreach (var (column, cell) in cells)
        {
            var place = DiagnosticPlace.In(file, line, column + 1, sheet);
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
