using System.Globalization;
using System.Text;

namespace ElectionCore;

/// <summary>
/// Folds texts for search, so that spellings a reader takes for the same are the same: Arabic, Urdu and Dari letter
/// variants, vowel marks, joiners, digits, case and white space.
/// </summary>
/// <remarks>
/// A folded text is for comparing, never for showing. Letters that differ within one language are kept apart, and so are
/// the vowel signs of the Indic scripts. Folding is the same in every culture, and folding twice changes nothing.
/// </remarks>
public static class TextFolding
{
    /// <summary>The version of the rules. A store of folded texts records it, and folds anew when it has changed.</summary>
    public const int Version = 1;

    private const int OnStack = 256;

    /// <summary>Folds a text for search.</summary>
    /// <param name="text">The text; null is taken as empty. Unpaired surrogates are taken as U+FFFD.</param>
    /// <returns>The folded text, trimmed and with single spaces.</returns>
    public static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var folded = Fold(text, Ascii.IsValid(text));
        while (!Ascii.IsValid(folded) && !folded.IsNormalized(NormalizationForm.FormKD))
        {
            folded = Fold(folded, isAscii: false);
        }

        return folded;
    }

    /// <summary>Says whether a folded text contains every word of a query.</summary>
    /// <param name="folded">A text that <see cref="Fold(string?)"/> gave.</param>
    /// <param name="query">What the reader typed; it is folded here. Without any word it is found in every text.</param>
    /// <returns>Whether every word occurs, anywhere and in any order.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool Contains(string folded, string query)
    {
        ArgumentNullException.ThrowIfNull(folded);
        ArgumentNullException.ThrowIfNull(query);
        var words = Fold(query);
        foreach (var word in words.AsSpan().Split(' '))
        {
            if (!folded.AsSpan().Contains(words.AsSpan(word), StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    // The result is never longer than the text. The letters are made small all at once, which costs less than one by one.
    private static string Fold(string text, bool isAscii)
    {
        var normal = isAscii ? text : WithoutFormat(text).Normalize(NormalizationForm.FormKD);
        var result = normal.Length <= OnStack ? stackalloc char[OnStack] : new char[normal.Length];
        var length = 0;
        var pendingSpace = false;
        foreach (var rune in normal.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                pendingSpace = length > 0;
            }
            else if (isAscii || !FoldingTable.IsDropped(rune))
            {
                if (pendingSpace)
                {
                    result[length++] = ' ';
                    pendingSpace = false;
                }

                length += (isAscii ? rune : FoldingTable.Map(rune)).EncodeToUtf16(result[length..]);
            }
        }

        return new string(result[..length]).ToLowerInvariant();
    }

    // Format characters stand between marks and keep them from being ordered, so they go before normalisation; so does
    // what cannot be normalised: lone surrogates (enumerated as U+FFFD) and U+FFFE.
    private static string WithoutFormat(string text)
    {
        var result = text.Length <= OnStack ? stackalloc char[OnStack] : new char[text.Length];
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == 0xFFFE)
            {
                result[length++] = '\uFFFD';
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format && !FoldingTable.IsDropped(rune))
            {
                length += rune.EncodeToUtf16(result[length..]);
            }
        }

        return text.AsSpan().SequenceEqual(result[..length]) ? text : new string(result[..length]);
    }
}
