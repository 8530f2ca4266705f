using System.Globalization;
using System.Text;

namespace ElectionCore.Tests;

/// <summary>The rules of folding, one letter at a time and without regard to cost.</summary>
internal static class FoldingByLetter
{
    public static string Fold(string text)
    {
        var folded = FoldOnce(text);
        while (!folded.IsNormalized(NormalizationForm.FormKD))
        {
            folded = FoldOnce(folded);
        }

        return folded;
    }

    private static string FoldOnce(string text)
    {
        var plain = string.Concat(text.EnumerateRunes().Select(r => r.Value == 0xFFFE ? Rune.ReplacementChar : r)
            .Where(r => Rune.GetUnicodeCategory(r) != UnicodeCategory.Format && !FoldingTable.IsDropped(r)));
        var result = new StringBuilder();
        foreach (var rune in plain.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            result.Append(Rune.IsWhiteSpace(rune) ? " " : FoldingTable.IsDropped(rune) ? "" : Rune.ToLowerInvariant(FoldingTable.Map(rune)).ToString());
        }

        return string.Join(' ', result.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
