using System.Globalization;
using System.Text;

namespace ElectionCore.Interchange;

/// <summary>Reads the texts and numbers of cells as workbooks store them.</summary>
internal static class SheetText
{
    private const int ExactDigits = 15;
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <summary>The text, with <c>_xHHHH_</c> as the character it stands for.</summary>
    public static string Decode(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '_' && i + 6 < text.Length && text[i + 1] == 'x' && text[i + 6] == '_'
                && ushort.TryParse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                decoded.Append((char)code);
                i += 6;
            }
            else
            {
                decoded.Append(text[i]);
            }
        }

        return decoded.ToString();
    }

    /// <summary>A number as it was meant: programs store the nearest binary fraction, of which 15 digits count.</summary>
    public static string Number(string stored)
    {
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return stored;
        }

        var isPlain = stored.Length > 0 && !stored.AsSpan().ContainsAnyExcept("-.0123456789");
        if (isPlain && stored.Count(char.IsAsciiDigit) <= ExactDigits)
        {
            return stored;
        }

        var rounded = number.ToString("E14", CultureInfo.InvariantCulture);
        return decimal.TryParse(rounded, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? (exact / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture)
            : stored;
    }

    /// <summary>The day of a number; null when it has a time too, or there is no such day.</summary>
    public static string? Day(string number, bool startsIn1904)
    {
        if (!decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial)
            || serial != decimal.Truncate(serial))
        {
            return null;
        }

        // Before 1 March 1900 programs count a day that there never was.
        var days = serial + (startsIn1904 ? 1462 : 0);
        return days is > 60 and < 2_958_466
            ? DayZero.AddDays((int)days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }
}
