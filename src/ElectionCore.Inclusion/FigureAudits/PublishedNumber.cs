using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ElectionCore.Inclusion;

/// <summary>A number as it was printed, with the digits that were printed and no others.</summary>
/// <remarks>
/// <para>41.2 and 41.20 are different: the second says more. Equality is on the printed text and what it means.</para>
/// <para>Decimals follow a point. A decimal comma is never read as one: <c>52,5</c> is refused, and so is <c>0,525</c>. But
/// <c>52,525</c> is taken for more than fifty thousand, since nothing tells it from a grouped number: of a source with decimal
/// commas, exchange commas and points first.</para>
/// </remarks>
public sealed record PublishedNumber
{
    private const int MostDigits = 18;
    private const int GroupOfThree = 3;
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
    /// Reads a printed number: at most 18 ASCII digits, with at most one decimal point and a per cent sign after it. The digits
    /// before the point may be grouped by commas, spaces or apostrophes, one of these throughout: in threes (1,234,567), or as
    /// in South Asia the last three and the others in twos (12,34,567). The first group then begins with no zero.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The number, or null.</param>
    /// <returns>Whether the text is such a number.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PublishedNumber? result)
    {
        result = null;
        var number = (text ?? "").Trim();
        var body = number.EndsWith('%') ? number[..^1].TrimEnd() : number;
        var point = body.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? "" : body[(point + 1)..];
        if ((point >= 0 && !IsDigits(decimals)) || !TryUngroup(point < 0 ? body : body[..point], out var whole)
            || whole.Length + decimals.Length > MostDigits)
        {
            return false;
        }

        result = new(number, long.Parse(whole + decimals, NumberStyles.None, CultureInfo.InvariantCulture), decimals.Length);
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

    private static bool TryUngroup(string text, out string digits)
    {
        var first = text.AsSpan().IndexOfAny(Separators);
        string[] groups = first < 0 ? [text] : text.Split(text[first]);
        digits = string.Concat(groups);
        return IsDigits(digits) && (groups.Length == 1 || IsGrouped(groups));
    }

    private static bool IsGrouped(string[] groups) =>
        groups[0].Length > 0 && groups[0][0] != '0' && groups[^1].Length == GroupOfThree
        && (IsGrouped(groups, GroupOfThree) || IsGrouped(groups, GroupOfThree - 1));

    private static bool IsGrouped(string[] groups, int size) =>
        groups[0].Length <= size && groups[1..^1].All(g => g.Length == size);

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
