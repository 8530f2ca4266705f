using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ElectionCore.Interchange;

/// <summary>Which formats of the cells of a workbook are those of days and percentages.</summary>
internal sealed class SheetFormats
{
    private readonly List<SheetCellKind> _kinds = [];

    public SheetFormats(WorkbookStylesPart? part)
    {
        var codes = new Dictionary<uint, string>();
        foreach (var format in part?.Stylesheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            if (format.NumberFormatId?.HasValue == true)
            {
                codes[format.NumberFormatId.Value] = format.FormatCode?.Value ?? "";
            }
        }

        foreach (var format in part?.Stylesheet?.CellFormats?.Elements<CellFormat>() ?? [])
        {
            var id = format.NumberFormatId?.HasValue == true ? format.NumberFormatId.Value : 0;
            _kinds.Add(codes.TryGetValue(id, out var code) ? KindOf(code) : KindOf(id));
        }
    }

    public SheetCellKind Of(uint style) => style < _kinds.Count ? _kinds[(int)style] : SheetCellKind.Number;

    // The numbers that formats of the standard have in every language.
    private static SheetCellKind KindOf(uint id) => id switch
    {
        9 or 10 => SheetCellKind.Percent,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => SheetCellKind.Day,
        _ => SheetCellKind.Number,
    };

    private static SheetCellKind KindOf(string code)
    {
        var (inQuotes, inBrackets) = (false, false);
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '\\':
                    i++;
                    break;
                case '"':
                    inQuotes = !inQuotes;
                    break;
                case '[' or ']' when !inQuotes:
                    inBrackets = code[i] == '[';
                    break;
                case '%' when !inQuotes && !inBrackets:
                    return SheetCellKind.Percent;
                case 'y' or 'Y' or 'd' or 'D' or 'm' or 'M' or 'h' or 'H' when !inQuotes && !inBrackets:
                    return SheetCellKind.Day;
            }
        }

        return SheetCellKind.Number;
    }
}
