using System.Globalization;
using System.Text;

namespace ElectionCore;

/// <summary>What folding removes and which letters it takes as one. Applied to text in Unicode form NFKD.</summary>
internal static class FoldingTable
{
    // Marks that are written on or around letters of the Latin, Greek, Cyrillic, Hebrew and Arabic scripts, tatweel and
    // variation selectors: first and last of each run, ascending.
    private static readonly int[] Dropped =
    [
        0x0300, 0x036F, // combining diacritical marks
        0x0483, 0x0489, // Cyrillic
        0x0591, 0x05BD, 0x05BF, 0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5, 0x05C7, 0x05C7, // Hebrew points and accents
        0x0610, 0x061A, // Arabic honorifics and Quranic marks
        0x0621, 0x0621, // hamza on the line: Dari and Urdu write and leave it out at the end of words
        0x0640, 0x0640, // tatweel
        0x064B, 0x065F, // harakat
        0x0670, 0x0670, // superscript alef
        0x06D6, 0x06DC, 0x06DF, 0x06E8, 0x06EA, 0x06ED, // Quranic marks
        0x0897, 0x089F, 0x08CA, 0x08E1, 0x08E3, 0x08FF, // Arabic extended
        0x1AB0, 0x1AFF, 0x1DC0, 0x1DFF, 0x20D0, 0x20FF, // further diacritical marks
        0x2DE0, 0x2DFF, 0xA66F, 0xA672, 0xA674, 0xA67D, 0xA69E, 0xA69F, // Cyrillic extended
        0xFB1E, 0xFB1E, // Hebrew varika
        0xFE00, 0xFE0F, // variation selectors
        0xFE20, 0xFE2F, // combining half marks
        0x10EFC, 0x10EFF, // Arabic extended
        0xE0100, 0xE01EF, // variation selectors
    ];

    internal static bool IsDropped(Rune rune)
    {
        if (rune.Value < Dropped[0])
        {
            return rune.Value == 0xAD;
        }

        if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format)
        {
            return true;
        }

        for (var i = 0; i < Dropped.Length && Dropped[i] <= rune.Value; i += 2)
        {
            if (rune.Value <= Dropped[i + 1])
            {
                return true;
            }
        }

        return false;
    }

    internal static Rune Map(Rune rune) => rune.Value switch
    {
        < 0x03C2 => rune,
        0x03C2 => new('\u03C3'), // final sigma
        0x0622 or 0x0623 or 0x0625 or 0x0671 or 0x0672 or 0x0673 => new('\u0627'), // alef
        0x0624 => new('\u0648'), // waw with hamza
        0x0626 or 0x0649 or 0x064A or 0x06D2 or 0x06D3 => new('\u06CC'), // yeh, alef maksura, yeh barree
        0x0643 => new('\u06A9'), // kaf
        0x0629 or 0x06BE or 0x06C0 or 0x06C1 or 0x06C2 or 0x06C3 or 0x06D5 => new('\u0647'), // heh, teh marbuta
        0x06BA => new('\u0646'), // noon ghunna
        >= 0x0660 and <= 0x0669 => new(rune.Value - 0x0660 + '0'),
        >= 0x06F0 and <= 0x06F9 => new(rune.Value - 0x06F0 + '0'),
        _ => rune,
    };
}
