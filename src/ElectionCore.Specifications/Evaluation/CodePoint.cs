using System.Text;

namespace ElectionCore.Specifications;

/// <summary>Code points of text. Half a surrogate pair counts as a character that equals only itself.</summary>
internal static class CodePoint
{
    /// <summary>The code point at a place, and how many UTF-16 units it takes.</summary>
    public static int At(string text, int at, out int length)
    {
        if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
        {
            length = 2;
            return char.ConvertToUtf32(text[at], text[at + 1]);
        }

        length = 1;
        return text[at];
    }

    /// <summary>The upper case of a code point, whatever the culture.</summary>
    public static int ToUpper(int codePoint)
        => Rune.IsValid(codePoint) ? Rune.ToUpperInvariant(new Rune(codePoint)).Value : codePoint;

    /// <summary>The lower case of a code point, whatever the culture.</summary>
    public static int ToLower(int codePoint)
        => Rune.IsValid(codePoint) ? Rune.ToLowerInvariant(new Rune(codePoint)).Value : codePoint;
}
