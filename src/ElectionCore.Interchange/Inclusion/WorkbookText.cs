using System.Globalization;
using System.Text;

namespace ElectionCore.Interchange;

/// <summary>Writes texts as cells of a workbook hold them.</summary>
internal static class WorkbookText
{
    /// <summary>The text, with characters that XML cannot hold as <c>_xHHHH_</c>, and what looks like that already escaped too.</summary>
    public static string Write(string text)
    {
        var written = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            var isEscape = LooksEscaped(text.AsSpan(i));
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

    private static bool LooksEscaped(ReadOnlySpan<char> text) => text is ['_', 'x', _, _, _, _, '_', ..]
        && char.IsAsciiHexDigit(text[2]) && char.IsAsciiHexDigit(text[3]) && char.IsAsciiHexDigit(text[4]) && char.IsAsciiHexDigit(text[5]);
}
