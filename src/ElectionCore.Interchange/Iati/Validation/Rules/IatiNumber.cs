using System.Buffers;

namespace ElectionCore.Interchange;

/// <summary>Numbers as the rules know them: those of XPath 1.0, an optional minus, digits and a point, with neither plus nor exponent.</summary>
internal static class IatiNumber
{
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
}
