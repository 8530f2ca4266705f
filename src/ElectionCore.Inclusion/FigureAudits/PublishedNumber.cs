using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ElectionCore.Inclusion;

/// <summary>A number as it was printed, with the digits that were printed and no others.</summary>
/// <remarks>
/// 41.2 and 41.20 are different: the second says more. Equality is on the printed text and what it means.
/// </remarks>
public sealed record PublishedNumber
{
    private const int MostDigits = 18;
    private const string Separators = ",'\u2019\u00A0\u202F ";

    private PublishedNumber(string text, long units, int decimals) => (Text, Units, Decimals) = (text, units, decimals);

    /// <summary>The text as it was printed.</summary>
    public string Text { get; }

    /// <summary>All its digits as one whole number: 4120 for 41.20.</summary>
    public long Units { get; }

    /// <summary>How many of the digits stand after the point, 0 to 18.</summary>
    public int Decimals { get; }

    /// <summary>The printed value, exactly.</summary>
    public Ratio Value => new(Units, PowerOfTen(Decimals));

    /// <summary>Makes a printed whole number.</summary>
    /// <param name="value">The number; not negative, of 18 digits at most.</param>
    /// <returns>The number, printed without separators.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is out of range.</exception>
    public static PublishedNumber FromInt64(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(value, PowerOfTen(MostDigits));
        return FromUnits(value, 0);
    }

    /// <summary>Reads a printed number.</summary>
    /// <param name="text">The text; see <see cref="TryParse"/>.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a printed number.</exception>
    public static PublishedNumber Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var number) ? number : throw new FormatException($"\"{text}\" is not a printed number such as 12,436,844 or 52.5%.");
    }

    /// <summary>
    /// Reads a printed number: at most 18 ASCII digits, perhaps grouped by commas, spaces or apostrophes in any way, with at
    /// most one decimal point and a per cent sign after it.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The number, or null.</param>
    /// <returns>Whether the text is such a number.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PublishedNumber? result)
    {
        result = null;
        var number = (text ?? "").Trim();
        var body = number.EndsWith('%') ? number[..^1].TrimEnd() : number;
        var digits = new StringBuilder(body.Length);
        var point = -1;
        for (var i = 0; i < body.Length; i++)
        {
            var c = body[i];
            if (char.IsAsciiDigit(c))
            {
                digits.Append(c);
            }
            else if (c == '.' && point < 0 && IsBetweenDigits(body, i))
            {
                point = digits.Length;
            }
            else if (!Separators.Contains(c, StringComparison.Ordinal) || point >= 0 || !IsBetweenDigits(body, i))
            {
                return false;
            }
        }

        if (digits.Length is 0 or > MostDigits)
        {
            return false;
        }

        result = new(number, long.Parse(digits.ToString(), CultureInfo.InvariantCulture), point < 0 ? 0 : digits.Length - point);
        return true;
    }

    /// <summary>The printed text.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;

    internal static PublishedNumber FromUnits(long units, int decimals)
    {
        var digits = units.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return new(decimals == 0 ? digits : $"{digits[..^decimals]}.{digits[^decimals..]}", units, decimals);
    }

    internal static long PowerOfTen(int exponent)
    {
        var power = 1L;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    private static bool IsBetweenDigits(string text, int index) =>
        index > 0 && index < text.Length - 1 && char.IsAsciiDigit(text[index - 1]) && char.IsAsciiDigit(text[index + 1]);
}
