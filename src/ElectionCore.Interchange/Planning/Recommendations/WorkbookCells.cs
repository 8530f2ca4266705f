using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace ElectionCore.Interchange;

/// <summary>Gives the texts of cells. A day is written yyyy-MM-dd, whatever form the workbook shows it in.</summary>
internal sealed class WorkbookCells
{
    // Spreadsheets count a 29 February 1900 that never was; before it their days are others.
    private const int FirstSoundDay = 61;
    private const int DaysTo1904 = 1462;
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private readonly List<string> _texts;
    private readonly HashSet<int> _dateStyles;
    private readonly int _daysBefore;

    public WorkbookCells(XElement? texts, XElement? styles, bool isFrom1904)
    {
        _texts = [.. texts?.Elements().Where(e => e.Name.LocalName == "si").Select(TextIn) ?? []];
        _dateStyles = DateStylesOf(styles);
        _daysBefore = isFrom1904 ? DaysTo1904 : 0;
    }

    /// <summary>The number of a column from 0, by the name of a cell such as AB12; null when it has none.</summary>
    public static int? ColumnOf(string? cell)
    {
        var column = 0;
        foreach (var c in (cell ?? "").TakeWhile(char.IsAsciiLetter).Take(4))
        {
            column = (column * 26) + char.ToUpperInvariant(c) - 'A' + 1;
        }

        return column == 0 ? null : column - 1;
    }

    public string TextOf(XElement cell)
    {
        var value = cell.Elements().FirstOrDefault(e => e.Name.LocalName == "v")?.Value ?? "";
        return (string?)cell.Attribute("t") switch
        {
            "inlineStr" => cell.Elements().FirstOrDefault(e => e.Name.LocalName == "is") is { } inline ? TextIn(inline) : "",
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _texts.Count ? _texts[index] : "",
            "b" => value == "1" ? "true" : "false",
            "str" or "e" or "d" => Unescape(value),
            _ => Number(value, (int?)cell.Attribute("s") ?? 0),
        };
    }

    private static HashSet<int> DateStylesOf(XElement? styles)
    {
        // The formats 14 to 22 are built in and show days; those of an institution's own are told by their letters.
        var dates = Enumerable.Range(14, 9).ToHashSet();
        dates.UnionWith(from format in Named(styles, "numFmt") where IsDate((string?)format.Attribute("formatCode") ?? "") select (int?)format.Attribute("numFmtId") ?? -1);
        return [.. Named(Named(styles, "cellXfs").FirstOrDefault(), "xf").Index().Where(x => dates.Contains((int?)x.Item.Attribute("numFmtId") ?? 0)).Select(x => x.Index)];

        static IEnumerable<XElement> Named(XElement? from, string name) => from?.Descendants().Where(e => e.Name.LocalName == name) ?? [];
    }

    private static bool IsDate(string format)
    {
        var isQuoted = false;
        foreach (var c in format)
        {
            isQuoted = c switch { '"' => !isQuoted, '[' => true, ']' => false, _ => isQuoted };
            if (!isQuoted && c is 'y' or 'Y' or 'd' or 'D')
            {
                return true;
            }
        }

        return false;
    }

    // Of what is shown in several forms within a cell, the parts are joined; how it is spoken is left out.
    private static string TextIn(XElement element) => Unescape(string.Concat(
        element.Elements().SelectMany(e => e.Name.LocalName == "r" ? e.Elements() : [e]).Where(e => e.Name.LocalName == "t").Select(e => e.Value)));

    private static string Unescape(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 6 < text.Length && text[i] == '_' && text[i + 1] == 'x' && text[i + 6] == '_'
                && ushort.TryParse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var character))
            {
                plain.Append((char)character);
                i += 6;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    // 1.1 may be stored as 1.1000000000000001; it is written as short as it can be.
    private string Number(string value, int style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return value;
        }

        var day = number + _daysBefore;
        return _dateStyles.Contains(style) && day == Math.Floor(day) && day >= FirstSoundDay && day <= DateOnly.MaxValue.DayNumber - DayZero.DayNumber
            ? DayZero.AddDays((int)day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);
    }
}
