using System.Buffers;
using System.Globalization;

namespace ElectionCore.Interchange;

/// <summary>Numbers as the rules know them: those of XPath 1.0, an optional minus, digits and a point, with neither plus nor exponent.</summary>
internal static class IatiNumber
{
    private const NumberStyles Form = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
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

    /// <summary>Reads a number of this form, also with a plus, of which a decimal holds every digit; a longer one would be rounded.</summary>
    public static bool TryRead(string text, out decimal number)
    {
        number = 0;
        var trimmed = text.AsSpan().Trim(" \t\r\n");
        var unsigned = trimmed.StartsWith("+") ? trimmed[1..] : trimmed;
        return IsNumber(unsigned.ToString()) && decimal.TryParse(unsigned, Form, CultureInfo.InvariantCulture, out number)
            && Canonical(unsigned) == Write(Math.Abs(number));
    }

    /// <summary>Writes a number without exponent and without zeros at its end.</summary>
    public static string Write(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static string Canonical(ReadOnlySpan<char> text)
    {
        var digits = text.TrimStart("-").TrimStart('0');
        digits = digits.Contains('.') ? digits.TrimEnd('0').TrimEnd('.') : digits;
        return digits.Length == 0 || digits[0] == '.' ? $"0{digits}" : digits.ToString();
    }
}
