using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ElectionCore.Interchange;

/// <summary>Writes sheets as a file of Office Open XML.</summary>
internal static class WorkbookFile
{
    private const int Narrowest = 8;
    private const int Widest = 60;

    // Formats of cells by their number in the styles.
    private const uint Plain = 0;
    private const uint Bold = 1;
    private const uint Whole = 2;

    // Files in a ZIP have a date. It is the same in every workbook, so that the bytes are.
    private static readonly DateTimeOffset FixedDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static MemoryStream Write(bool isRightToLeft, WorkbookSheet first, WorkbookSheet second, CancellationToken cancellationToken)
    {
        using var written = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(written, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            document.ChangeIdOfPart(book, "workbook");
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles();
            var sheets = new Sheets();
            var number = 0U;
            foreach (var sheet in new[] { first, second })
            {
                number++;
                var id = string.Create(CultureInfo.InvariantCulture, $"sheet{number}");
                WriteSheet(book.AddNewPart<WorksheetPart>(id), sheet, isRightToLeft, number == 1, cancellationToken);
                sheets.Append(new Sheet { Id = id, SheetId = number, Name = sheet.Name });
            }

            book.Workbook = new(sheets);
        }

        return WithFixedDates(written);
    }

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())) { Count = 2 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats(
            new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 },
            new CellFormat { NumberFormatId = 0, FontId = 1, FillId = 0, BorderId = 0, FormatId = 0, ApplyFont = true },
            new CellFormat { NumberFormatId = 1, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0, ApplyNumberFormat = true }) { Count = 3 },
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static void WriteSheet(
        WorksheetPart part, WorkbookSheet sheet, bool isRightToLeft, bool isSelected, CancellationToken cancellationToken)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(View(sheet, isRightToLeft, isSelected));
        writer.WriteElement(Widths(sheet));
        writer.WriteStartElement(new SheetData());
        var line = 0U;
        if (sheet.Heading is { } heading)
        {
            WriteRow(writer, ++line, [heading], Bold);
        }

        if (sheet.Columns.Count > 0)
        {
            WriteRow(writer, ++line, [.. sheet.Columns], Bold);
        }

        foreach (var row in sheet.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            WriteRow(writer, ++line, row, Plain);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static SheetViews View(WorkbookSheet sheet, bool isRightToLeft, bool isSelected)
    {
        var view = new SheetView { WorkbookViewId = 0 };
        if (isRightToLeft)
        {
            view.RightToLeft = true;
        }

        if (isSelected)
        {
            view.TabSelected = true;
        }

        if (sheet.Columns.Count > 0)
        {
            var top = sheet.Heading is null ? 1 : 2;
            view.Append(
                new Pane
                {
                    VerticalSplit = top,
                    TopLeftCell = string.Create(CultureInfo.InvariantCulture, $"A{top + 1}"),
                    ActivePane = PaneValues.BottomLeft,
                    State = PaneStateValues.Frozen,
                },
                new Selection { Pane = PaneValues.BottomLeft });
        }

        return new(view);
    }

    private static Columns Widths(WorkbookSheet sheet)
    {
        var count = Math.Max(sheet.Columns.Count, sheet.Rows.Select(r => r.Length).DefaultIfEmpty().Max());
        var columns = new Columns();
        for (var i = 0; i < count; i++)
        {
            var longest = sheet.Rows.Where(r => i < r.Length).Select(r => LengthOf(r[i])).DefaultIfEmpty().Max();
            var heading = i < sheet.Columns.Count ? sheet.Columns[i].Length : 0;
            columns.Append(new Column
            {
                Min = (uint)i + 1,
                Max = (uint)i + 1,
                Width = Math.Clamp(Math.Max(longest, heading) + 2, Narrowest, Widest),
                CustomWidth = true,
            });
        }

        return columns;
    }

    private static int LengthOf(object? cell) => cell is null ? 0 : TextOf(cell).Length;

    private static string TextOf(object cell) => cell is long number ? number.ToString(CultureInfo.InvariantCulture) : (string)cell;

    private static void WriteRow(OpenXmlWriter writer, uint line, object?[] cells, uint style)
    {
        writer.WriteStartElement(new Row { RowIndex = line });
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] is { } cell)
            {
                writer.WriteElement(CellOf(cell, string.Create(CultureInfo.InvariantCulture, $"{Letters(i)}{line}"), style));
            }
        }

        writer.WriteEndElement();
    }

    // Texts stand in the cell itself as texts: nothing in them is a formula.
    private static Cell CellOf(object cell, string reference, uint style) => cell is long
        ? new() { CellReference = reference, StyleIndex = Whole, CellValue = new CellValue(TextOf(cell)) }
        : new()
        {
            CellReference = reference,
            StyleIndex = style,
            DataType = CellValues.InlineString,
            InlineString = new InlineString(new Text(WorkbookText.Write(TextOf(cell))) { Space = SpaceProcessingModeValues.Preserve }),
        };

    private static string Letters(int column) => column < 26
        ? ((char)('A' + column)).ToString()
        : Letters((column / 26) - 1) + Letters(column % 26);

    private static MemoryStream WithFixedDates(MemoryStream written)
    {
        var result = new MemoryStream();
        using (var source = new ZipArchive(written, ZipArchiveMode.Read, leaveOpen: true))
        using (var target = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = FixedDate;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        result.Position = 0;
        return result;
    }
}
