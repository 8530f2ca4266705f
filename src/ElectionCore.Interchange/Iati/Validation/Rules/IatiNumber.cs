using System.Buffers;

namespace ElectionCore.Interchange;

/// <summary>Numbers as the rules know them: those of XPath 1.0, an optional minus, digits and a point, with neither plus nor exponent.</summary>
internal static class IatiNumber
{
    private const int MaximumDigits = 28;
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    public static bool IsNumber(string text)
    {
        var digits = text.AsSpan().Trim(" \t\r\n");
        digits = digits.StartsWith("-") ? digits[1..] : digits;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? [] : digits[(point + 1)..];
        return whole.Length + fraction.Length > 0 && !whole.ContainsAnyExcept(Digits) && !fraction.ContainsAnyExcept(Digits);
    }

    /// <summary>Whether a decimal holds all digits of the number; a longer one would be rounded.</summary>
    public static bool IsExact(string text)
    {
        var digits = text.AsSpan().Trim(" \t\r\n-+").TrimStart('0');
        var point = digits.IndexOf('.');
        var kept = point < 0 ? digits : digits.TrimEnd('0');
        var leading = point == 0 ? kept.Length - kept[1..].TrimStart('0').Length : point < 0 ? 0 : 1;
        return kept.Length - leading <= MaximumDigits && (point < 0 || kept.Length - point - 1 <= MaximumDigits);
    }
}
