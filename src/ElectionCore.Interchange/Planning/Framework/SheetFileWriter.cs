using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ElectionCore.Interchange;

/// <summary>Writes sheets as a file of Office Open XML. The same sheets give the same bytes.</summary>
internal static class SheetFileWriter
{
    private const int Narrowest = 8;
    private const int Widest = 50;
    private const int MostRows = 1_048_576;
    private const int MostCharacters = 32_767;

    // Files in a ZIP have a date. It is the same in every workbook, so that the bytes are.
    private static readonly DateTimeOffset FixedDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    public static MemoryStream Write(IReadOnlyList<WrittenSheet> sheets, bool isRightToLeft, CancellationToken cancellationToken)
    {
        var cells = sheets.Sum(s => s.Columns.Count + s.Rows.Sum(r => r.Count(c => c is not null)));
        if (cells > PlanningDocument.MaximumCells)
        {
            throw Beyond("The cells of all sheets", cells, PlanningDocument.MaximumCells);
        }

        using var written = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(written, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            document.ChangeIdOfPart(book, "workbook");
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = SheetStyles.Make();
            var list = new Sheets();
            for (var i = 0; i < sheets.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var id = string.Create(CultureInfo.InvariantCulture, $"sheet{i + 1}");
                WriteSheet(book.AddNewPart<WorksheetPart>(id), Checked(sheets[i]), isRightToLeft, i == 0);
                list.Append(new Sheet { Id = id, SheetId = (uint)i + 1, Name = sheets[i].Name });
            }

            book.Workbook = new(list);
        }

        return WithFixedDates(written);
    }

    private static WrittenSheet Checked(WrittenSheet sheet)
    {
        var longest = sheet.Rows.SelectMany(r => r).OfType<string>().Select(t => WorkbookText.Write(t).Length).DefaultIfEmpty().Max();
        return longest > MostCharacters ? throw Beyond("The characters of a cell", longest, MostCharacters)
            : sheet.Rows.Count >= MostRows ? throw Beyond("The rows of a sheet", sheet.Rows.Count, MostRows - 1)
            : sheet;
    }

    private static RuleViolationException Beyond(string what, long count, long limit) =>
        new(InterchangeDiagnostics.WorkbookLimit.At(default, ("what", what), ("count", count), ("limit", limit)));

    private static void WriteSheet(WorksheetPart part, WrittenSheet sheet, bool isRightToLeft, bool isSelected)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(View(sheet, isRightToLeft, isSelected));
        if (sheet.Columns.Count > 0)
        {
            writer.WriteElement(Widths(sheet));
        }

        writer.WriteStartElement(new SheetData());
        var line = 1u;
        if (sheet.Above is { } above)
        {
            WriteRow(writer, line++, [.. above], SheetStyles.Heading, []);
        }

        WriteRow(writer, line++, [.. sheet.Columns], SheetStyles.Heading, []);
        foreach (var row in sheet.Rows)
        {
            WriteRow(writer, line++, row, SheetStyles.Plain, sheet.ToFill);
        }

        writer.WriteEndElement();
        if (sheet.Choices.Count > 0 && sheet.Rows.Count > 0)
        {
            writer.WriteElement(Validations(sheet));
        }

        writer.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteEndElement();
    }

    private static SheetViews View(WrittenSheet sheet, bool isRightToLeft, bool isSelected)
    {
        var split = Math.Min(sheet.Fixed, sheet.Columns.Count);
        var corner = split > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft;
        var pane = new Pane
        {
            VerticalSplit = HeadOf(sheet),
            TopLeftCell = string.Create(CultureInfo.InvariantCulture, $"{SheetColumns.Letters(split)}{HeadOf(sheet) + 1}"),
            ActivePane = corner,
            State = PaneStateValues.Frozen,
        };
        if (split > 0)
        {
            pane.HorizontalSplit = split;
        }

        var view = new SheetView(pane, new Selection { Pane = corner }) { WorkbookViewId = 0 };
        if (isRightToLeft)
        {
            view.RightToLeft = true;
        }

        if (isSelected)
        {
            view.TabSelected = true;
        }

        return new(view);
    }

    private static int HeadOf(WrittenSheet sheet) => sheet.Above is null ? 1 : 2;

    private static DataValidations Validations(WrittenSheet sheet) => new(sheet.Choices.Select(choice =>
    {
        var column = SheetColumns.Letters(choice.Column);
        return new DataValidation
        {
            Type = DataValidationValues.List,
            ErrorStyle = DataValidationErrorStyleValues.Warning,
            AllowBlank = true,
            ShowErrorMessage = true,
            SequenceOfReferences = new() { InnerText = string.Create(CultureInfo.InvariantCulture, $"{column}{HeadOf(sheet) + 1}:{column}{HeadOf(sheet) + sheet.Rows.Count}") },
            Formula1 = new($"\"{string.Join(',', choice.Texts)}\""),
        };
    }))
    {
        Count = (uint)sheet.Choices.Count,
    };

    private static Columns Widths(WrittenSheet sheet)
    {
        var columns = new Columns();
        for (var i = 0; i < sheet.Columns.Count; i++)
        {
            var longest = sheet.Rows.Where(r => i < r.Length).Select(r => LengthOf(r[i])).DefaultIfEmpty().Max();
            columns.Append(new Column
            {
                Min = (uint)i + 1,
                Max = (uint)i + 1,
                Width = Math.Clamp(Math.Max(longest, Math.Min(sheet.Columns[i].Length, 20)) + 2, sheet.ToFill.Contains(i) ? 18 : Narrowest, Widest),
                CustomWidth = true,
                Hidden = sheet.Hidden.Contains(i) ? true : null,
            });
        }

        return columns;
    }

    private static int LengthOf(object? cell) => cell is null ? 0 : SheetRowWriter.TextOf(cell).Split('\n').Max(l => l.Length);

    private static void WriteRow(OpenXmlWriter writer, uint line, object?[] cells, uint style, IReadOnlyList<int> toFill)
    {
        writer.WriteStartElement(new Row { RowIndex = line });
        for (var i = 0; i < cells.Length; i++)
        {
            var reference = string.Create(CultureInfo.InvariantCulture, $"{SheetColumns.Letters(i)}{line}");
            if (cells[i] is { } cell)
            {
                writer.WriteElement(CellOf(cell, reference, toFill.Contains(i) ? SheetStyles.TextToFill : style));
            }
            else if (toFill.Contains(i))
            {
                writer.WriteElement(new Cell { CellReference = reference, StyleIndex = SheetStyles.TextToFill });
            }
        }

        writer.WriteEndElement();
    }

    // Texts stand in the cell itself as texts: nothing in them is a formula.
    private static Cell CellOf(object cell, string reference, uint style) => cell switch
    {
        decimal number => Number(number, reference, style == SheetStyles.Plain ? SheetStyles.Number : style),
        DateOnly day => Number(day.DayNumber - DayZero.DayNumber, reference, SheetStyles.Day),
        SheetPercent percent => Number(percent.Share, reference, SheetStyles.Percent),
        _ => new()
        {
            CellReference = reference,
            StyleIndex = style,
            DataType = CellValues.InlineString,
            InlineString = new InlineString(new Text(WorkbookText.Write((string)cell)) { Space = SpaceProcessingModeValues.Preserve }),
        },
    };

    private static Cell Number(decimal number, string reference, uint style) =>
        new() { CellReference = reference, StyleIndex = style, CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)) };

    private static MemoryStream WithFixedDates(MemoryStream written)
    {
        var result = new MemoryStream();
        var unpacked = 0L;
        using (var source = new ZipArchive(written, ZipArchiveMode.Read, leaveOpen: true))
        using (var target = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                unpacked += entry.Length;
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = FixedDate;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        if (unpacked > PlanningDocument.MaximumUnpacked || result.Length > PlanningDocument.MaximumPacked)
        {
            throw unpacked > PlanningDocument.MaximumUnpacked
                ? Beyond("The bytes of a workbook, unpacked", unpacked, PlanningDocument.MaximumUnpacked)
                : Beyond("The bytes of a workbook", result.Length, PlanningDocument.MaximumPacked);
        }

        result.Position = 0;
        return result;
    }
}
