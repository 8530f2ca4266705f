using DocumentFormat.OpenXml.Spreadsheet;

namespace ElectionCore.Interchange;

/// <summary>The formats of the cells of written workbooks, by their number.</summary>
internal static class SheetStyles
{
    public const uint Plain = 0;
    public const uint Heading = 1;
    public const uint Number = 2;
    public const uint Day = 3;
    public const uint Percent = 4;
    public const uint TextToFill = 5;

    private const uint DayFormat = 164;
    private const uint PercentFormat = 165;

    public static Stylesheet Make() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" },
            new NumberingFormat { NumberFormatId = PercentFormat, FormatCode = "0.0%" }) { Count = 2 },
        new Fonts(new Font(), new Font(new Bold())) { Count = 2 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Filled("FFD6E6F4"),
            Filled("FFFFF4D6")) { Count = 4 },
        new Borders(Border(isDrawn: false), Border(isDrawn: true)) { Count = 2 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats(
            Format(0, 0, 0, 0),
            Format(0, 1, 2, 1),
            Format(0, 0, 0, 0),
            Format(DayFormat, 0, 0, 0),
            Format(PercentFormat, 0, 0, 0),
            Format(0, 0, 3, 1)) { Count = 6 },
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static Fill Filled(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Border(bool isDrawn)
    {
        var style = isDrawn ? BorderStyleValues.Thin : BorderStyleValues.None;
        return isDrawn
            ? new(new LeftBorder { Style = style }, new RightBorder { Style = style }, new TopBorder { Style = style }, new BottomBorder { Style = style }, new DiagonalBorder())
            : new(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder());
    }

    private static CellFormat Format(uint number, uint font, uint fill, uint border) => new(
        new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top })
    {
        NumberFormatId = number,
        FontId = font,
        FillId = fill,
        BorderId = border,
        FormatId = 0,
        ApplyNumberFormat = number != 0,
        ApplyFont = font != 0,
        ApplyFill = fill != 0,
        ApplyBorder = border != 0,
        ApplyAlignment = true,
    };
}
