using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ElectionCore.Interchange;

/// <summary>Writes texts as cells of a workbook hold them.</summary>
internal static partial class WorkbookText
{
    /// <summary>The text, with characters that XML cannot hold as <c>_xHHHH_</c>, and what looks like that already escaped too.</summary>
    public static string Write(string text)
    {
        var written = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            var isEscape = text[i] == '_' && Escape().IsMatch(text.AsSpan(i, Math.Min(7, text.Length - i)));
            if (isPair)
            {
                written.Append(text, i++, 2);
            }
            else if (isEscape || text[i] is (< ' ' and not '\t' and not '\n') or >= '\uFFFE' || char.IsSurrogate(text[i]))
            {
                written.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
            }
            else
            {
                written.Append(text[i]);
            }
        }

        return written.ToString();
    }

    [GeneratedRegex("^_x[0-9A-Fa-f]{4}_$", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
