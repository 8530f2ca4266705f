using System.Globalization;

namespace ElectionCore.Interchange;

/// <summary>Which formats of the cells of a workbook are those of days and percentages.</summary>
internal sealed class SheetFormats
{
    private const int MostFormats = 200_000;
    private readonly List<SheetCellKind> _kinds;

    /// <summary>Reads them from the part with the styles, or null where there is none.</summary>
    public SheetFormats(SheetXml? xml)
    {
        var (codes, ids, section) = (new Dictionary<uint, string>(), new List<uint>(), "");
        while (xml?.Read() == true)
        {
            section = xml is { IsAtElement: true, Depth: 1 } ? xml.Name : section;
            if (section == "numFmts" && xml.IsAt("numFmt") && Number(xml) is { } number)
            {
                codes[number] = xml.Attribute("formatCode") ?? "";
            }
            else if (section == "cellXfs" && xml.IsAt("xf"))
            {
                ids.Add(Number(xml) ?? 0);
            }

            if (ids.Count + codes.Count > MostFormats)
            {
                throw new SheetLimitException("formats of cells", MostFormats);
            }
        }

        _kinds = [.. ids.Select(id => codes.TryGetValue(id, out var code) ? KindOf(code) : KindOf(id))];
    }

    public SheetCellKind Of(uint style) => style < _kinds.Count ? _kinds[(int)style] : SheetCellKind.Number;

    private static uint? Number(SheetXml xml) =>
        uint.TryParse(xml.Attribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

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
