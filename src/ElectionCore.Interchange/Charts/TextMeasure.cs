using System.Globalization;
using System.Text;

namespace ElectionCore.Interchange;

/// <summary>
/// Estimates how wide texts are in a usual sans-serif font, and breaks them into lines. The estimates are on the wide side:
/// which font will be there is not known.
/// </summary>
internal static class TextMeasure
{
    // Advances of Noto Sans in thousandths of an em, from the space (U+0020) to the tilde (U+007E).
    private static readonly short[] Ascii =
    [
        260, 268, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372,
        572, 572, 572, 572, 572, 572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434,
        899, 639, 650, 632, 730, 556, 519, 728, 741, 339, 273, 619, 524, 907, 760, 781,
        605, 781, 622, 549, 556, 731, 600, 930, 586, 566, 572, 329, 372, 329, 572, 444,
        281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534, 258, 935, 618, 605,
        615, 615, 413, 479, 361, 618, 508, 786, 529, 510, 470, 381, 551, 381, 572,
    ];

    public static double Width(string text, double size, bool isBold)
    {
        var sum = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            sum += Advance(rune);
        }

        return sum / 1000.0 * size * (isBold ? 1.1 : 1.04);
    }

    /// <summary>Breaks a text into as few lines as fit, of about the same length. A word that does not fit is broken.</summary>
    public static List<string> Wrap(string text, double size, bool isBold, double width, int maximumLines)
    {
        var lines = Fill(text, size, isBold, width);
        if (lines.Count > maximumLines)
        {
            lines.RemoveRange(maximumLines, lines.Count - maximumLines);
            lines[^1] += "…";
            return lines;
        }

        var longestWord = lines.Count > 1 ? text.Split(' ').Max(w => Width(w, size, isBold)) : width;
        for (var part = 5; part < 10; part++)
        {
            if (longestWord > width * part / 10)
            {
                continue;
            }

            var narrower = Fill(text, size, isBold, width * part / 10);
            if (narrower.Count == lines.Count)
            {
                return narrower;
            }
        }

        return lines;
    }

    private static List<string> Fill(string text, double size, bool isBold, double width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0.0;
        var space = Width(" ", size, isBold);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Parts(w, size, isBold, width)))
        {
            var own = Width(word, size, isBold);
            if (line.Length > 0 && used + space + own > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                used = 0;
            }

            used += line.Length == 0 ? own : space + own;
            line.Append(line.Length == 0 ? "" : " ").Append(word);
        }

        if (line.Length > 0)
        {
            lines.Add(line.ToString());
        }

        return lines;
    }

    private static IEnumerable<string> Parts(string word, double size, bool isBold, double width)
    {
        if (Width(word, size, isBold) <= width)
        {
            yield return word;
            yield break;
        }

        var (start, end, used) = (0, 0, 0.0);
        while (end < word.Length)
        {
            var length = StringInfo.GetNextTextElementLength(word, end);
            var own = Width(word.Substring(end, length), size, isBold);
            if (end > start && used + own > width)
            {
                yield return word[start..end];
                (start, used) = (end, 0);
            }

            used += own;
            end += length;
        }

        yield return word[start..];
    }

    private static int Advance(Rune rune) => rune.Value switch
    {
        < 0x20 => 0,
        < 0x7F => Ascii[rune.Value - 0x20],
        >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE6F
            or >= 0xFF00 and <= 0xFF60 or >= 0x20000 and <= 0x3FFFD => 1000,
        >= 0x1F000 and <= 0x1FBFF => 1300,
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.OtherSymbol => 720,
            _ when rune.Value is >= 0x0600 and <= 0x08FF => 540,
            _ => 620,
        },
    };
}
