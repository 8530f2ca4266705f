using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace ElectionCore.Interchange.Tests;

/// <summary>Opens workbooks with another reader, and changes cells as somebody at a desk would.</summary>
internal static class Sheets
{
    public static void ShouldBeValid(byte[] workbook)
    {
        using var stream = new MemoryStream(workbook);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(document)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}").ShouldBeEmpty();
    }

    /// <summary>The workbook with texts in cells; a text that is a number is entered as a number, null empties the cell.</summary>
    public static byte[] With(byte[] workbook, params (string Sheet, string Cell, object? Value)[] changes) => Changed(workbook, document =>
    {
        foreach (var (sheet, reference, value) in changes)
        {
            Enter(CellAt(document, sheet, reference), value);
        }
    });

    /// <summary>The workbook with rows hidden, or a whole sheet where no row is named.</summary>
    public static byte[] Hiding(byte[] workbook, string sheet, params uint[] rows) => Changed(workbook, document =>
    {
        foreach (var row in DataOf(document, sheet).Elements<Row>().Where(r => rows.Contains(r.RowIndex!.Value)))
        {
            row.Hidden = true;
        }

        if (rows.Length == 0)
        {
            document.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(s => s.Name == sheet).State = SheetStateValues.Hidden;
        }
    });

    /// <summary>The workbook without some rows, the others where they were.</summary>
    public static byte[] Without(byte[] workbook, string sheet, params uint[] rows) => Changed(workbook, document =>
    {
        foreach (var row in DataOf(document, sheet).Elements<Row>().Where(r => rows.Contains(r.RowIndex!.Value)).ToList())
        {
            row.Remove();
        }
    });

    /// <summary>What stands in a cell: a text, or a number as it is stored.</summary>
    public static string? Read(byte[] workbook, string sheet, string reference)
    {
        using var stream = new MemoryStream(workbook);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var cell = DataOf(document, sheet).Descendants<Cell>().FirstOrDefault(c => c.CellReference == reference);
        return cell?.InlineString?.Text?.Text ?? cell?.CellValue?.Text;
    }

    /// <summary>The reference of the first cell with a text.</summary>
    public static string Find(byte[] workbook, string sheet, string text)
    {
        using var stream = new MemoryStream(workbook);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        return DataOf(document, sheet).Descendants<Cell>().First(c => c.InlineString?.Text?.Text == text).CellReference!.Value!;
    }

    public static IReadOnlyList<string> Names(byte[] workbook)
    {
        using var stream = new MemoryStream(workbook);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        return [.. document.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(s => s.Name!.Value!)];
    }

    private static byte[] Changed(byte[] workbook, Action<SpreadsheetDocument> change)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            change(document);
        }

        return stream.ToArray();
    }

    private static void Enter(Cell cell, object? value)
    {
        cell.RemoveAllChildren();
        cell.DataType = null;
        switch (value)
        {
            case string text:
                cell.DataType = CellValues.InlineString;
                cell.InlineString = new(new Text(text));
                break;
            case DateOnly day:
                cell.StyleIndex = 3;
                cell.CellValue = new((day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(System.Globalization.CultureInfo.InvariantCulture));
                break;
            case decimal percent:
                cell.StyleIndex = 4;
                cell.CellValue = new(percent.ToString(System.Globalization.CultureInfo.InvariantCulture));
                break;
            case int or double:
                cell.CellValue = new(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!);
                break;
        }
    }

    private static SheetData DataOf(SpreadsheetDocument document, string sheet)
    {
        var id = document.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(s => s.Name == sheet).Id!;
        return ((WorksheetPart)document.WorkbookPart.GetPartById(id!)).Worksheet!.GetFirstChild<SheetData>()!;
    }

    private static Cell CellAt(SpreadsheetDocument document, string sheet, string reference)
    {
        var data = DataOf(document, sheet);
        var number = uint.Parse(reference.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]), System.Globalization.CultureInfo.InvariantCulture);
        var row = data.Elements<Row>().FirstOrDefault(r => r.RowIndex! == number);
        if (row is null)
        {
            data.Append(row = new Row { RowIndex = number });
        }

        var cell = row.Elements<Cell>().FirstOrDefault(c => c.CellReference == reference);
        if (cell is null)
        {
            cell = new() { CellReference = reference };
            var next = row.Elements<Cell>().FirstOrDefault(c => c.CellReference!.Value!.Length > reference.Length
                || (c.CellReference.Value.Length == reference.Length && string.CompareOrdinal(c.CellReference.Value, reference) > 0));
            row.InsertBefore(cell, next);
        }

        return cell;
    }
}
