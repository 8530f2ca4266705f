using System.Globalization;
using System.Text;

namespace ElectionCore.Interchange;

/// <summary>One text of a chart, ready to be drawn, with its language.</summary>
/// <param name="Text">The text, cleaned.</param>
/// <param name="Tag">The BCP 47 tag of its language.</param>
internal readonly record struct ChartText(string Text, string Tag)
{
    private const char LeftToRightIsolate = '\u2066';
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    public bool IsRightToLeft => LocalizedText.DirectionOf(Tag) == TextDirection.RightToLeft;

    /// <summary>The text for a reader; when nothing in it can be seen, the code.</summary>
    public static ChartText Of(LocalizedText text, string? language, string code)
    {
        var clean = Clean(text.For(language));
        return clean.Length == 0 ? new(Clean(code), "en") : new(clean, text.TagFor(language));
    }

    /// <summary>
    /// A text on one line, with only characters that XML allows. Marks that embed, override or isolate directions are
    /// dropped: left open, they would turn round what comes after.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF)
            {
                clean.Append('\uFFFD');
            }
            else if (rune.Value is not ((>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString().Trim();
    }

    /// <summary>Joins texts that stand beside each other on one line in this text's language.</summary>
    public ChartText With(string separator, string other, string close = "") =>
        this with { Text = $"{Text}{separator}{Isolate(other, FirstStrongIsolate)}{close}" };

    /// <summary>Adds a code, number or date, which is read from left to right in every language.</summary>
    public ChartText WithCode(string separator, string code) =>
        this with { Text = $"{Text}{separator}{Isolate(code, LeftToRightIsolate)}" };

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Without this, the parts of 2019-09-28 and 1-2 change places after Arabic letters.
    private string Isolate(string text, char isolate) => IsRightToLeft ? $"{isolate}{text}{PopIsolate}" : text;
}
