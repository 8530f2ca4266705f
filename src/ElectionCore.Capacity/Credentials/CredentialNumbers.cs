using System.Globalization;
using System.Text;

namespace ElectionCore.Capacity;

/// <summary>Numbers of credentials that say nothing about their holders and show typing errors.</summary>
/// <remarks>
/// A number is written <c>SERIES-YEAR-SERIAL-C</c>, such as <c>ECP-2024-000123-4</c>: capitals for the series, four digits of the
/// year, at least six of the serial number, and a check character. That is ISO/IEC 7064 MOD 37-2 over the letters and digits without
/// the hyphens: each stands for its value (0 to 9, then A as 10 to Z as 35, and <c>*</c> as 36 in the last place), weighted by powers of
/// two from the right, and the sum leaves 1 when divided by 37. As 37 is prime and 2 has the order 36 modulo 37, every single wrong
/// character is found and every two that changed places within 36.
/// </remarks>
public static class CredentialNumbers
{
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";
    private const int Modulus = 37;
    private const int MostSeriesLetters = 12;
    private const int YearDigits = 4;
    private const int LeastSerialDigits = 6;
    private const int MostSerialDigits = 18;

    /// <summary>The last serial number: the largest of 18 digits.</summary>
    internal const long LastSerial = 999_999_999_999_999_999;

    private const int MostCharactersTold = 60;

    /// <summary>Makes a number.</summary>
    /// <param name="series">Who gives it or what for: 1 to 12 capitals A to Z.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="serial">The serial number within series and year, from 1.</param>
    /// <returns>The number. Different series, years and serial numbers give different ones.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="series"/> is of another form.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> or <paramref name="serial"/> is out of range.</exception>
    public static CredentialNumber Make(string series, int year, long serial)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Length is 0 or > MostSeriesLetters || !series.All(char.IsAsciiLetterUpper))
        {
            throw new ArgumentException("A series is 1 to 12 capitals.", nameof(series));
        }

        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(year);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(serial);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(serial, LastSerial);
        return Write(series, year.ToString("D4", CultureInfo.InvariantCulture), serial.ToString("D6", CultureInfo.InvariantCulture));
    }

    /// <summary>Works out the check character of ISO/IEC 7064 MOD 37-2.</summary>
    /// <param name="text">Capitals A to Z and digits 0 to 9.</param>
    /// <returns>The character: a capital, a digit or <c>*</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or has another character.</exception>
    public static char CheckCharacter(ReadOnlySpan<char> text)
    {
        var sum = 0;
        foreach (var c in text)
        {
            var value = Alphabet.IndexOf(c, StringComparison.Ordinal);
            sum = value is < 0 or Modulus - 1
                ? throw new ArgumentException("A check character is of capitals and digits.", nameof(text))
                : (sum + value) * 2 % Modulus;
        }

        return text.IsEmpty
            ? throw new ArgumentException("A check character is of capitals and digits.", nameof(text))
            : Alphabet[(Modulus + 1 - sum) % Modulus];
    }

    /// <summary>Reads a number that somebody typed, and finds typing errors by the check character.</summary>
    /// <param name="text">
    /// The text. Small letters, spaces and dashes of any kind, also missing ones, and Arabic or Persian digits do not matter.
    /// </param>
    /// <param name="number">The number in its usual form, or the default value.</param>
    /// <returns>Null when it is sound, otherwise what is wrong (<c>CAP0071</c>).</returns>
    public static Diagnostic? Read(string? text, out CredentialNumber number)
    {
        number = default;
        var plain = Plain(text ?? "");
        var letters = plain.TakeWhile(char.IsAsciiLetterUpper).Count();
        var digits = plain.Skip(letters).TakeWhile(char.IsAsciiDigit).Count();

        // A check character that is a digit is one of those that were counted.
        var body = letters + digits == plain.Length ? plain.Length - 1 : letters + digits;
        var serial = body - letters - YearDigits;
        if (letters is 0 or > MostSeriesLetters || serial is < LeastSerialDigits or > MostSerialDigits || plain.Length != body + 1)
        {
            return Mistyped(text, "it is not of the form SERIES-YEAR-SERIAL-C");
        }

        if (plain[body] != CheckCharacter(plain.AsSpan(0, body)))
        {
            return Mistyped(text, "its check character does not fit, so a character is wrong or two changed places");
        }

        number = Write(plain[..letters], plain.Substring(letters, YearDigits), plain[(letters + YearDigits)..body]);
        return null;
    }

    /// <summary>The series of a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The series, or null when the number is of another form, such as that of another institution.</returns>
    public static string? SeriesOf(CredentialNumber number) =>
        Read(number.Value, out var sound) is null && sound == number ? number.Value[..number.Value.IndexOf('-', StringComparison.Ordinal)] : null;

    /// <summary>The serial number of a credential within a series and year.</summary>
    /// <param name="number">The number.</param>
    /// <param name="series">The series.</param>
    /// <param name="year">The year.</param>
    /// <returns>The serial number, or null when the number is of another series, year or form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is null.</exception>
    public static long? SerialOf(CredentialNumber number, string series, int year)
    {
        ArgumentNullException.ThrowIfNull(series);
        var prefix = string.Create(CultureInfo.InvariantCulture, $"{series}-{year:D4}-");
        return number.Value.StartsWith(prefix, StringComparison.Ordinal) && SeriesOf(number) is not null
            ? long.Parse(number.Value.AsSpan(prefix.Length, number.Value.Length - prefix.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
    }

    private static Diagnostic Mistyped(string? text, string why) => CapacityDiagnostics.NumberMistyped.At(
        default, ("number", text is null ? "" : text.Length > MostCharactersTold ? text[..MostCharactersTold] + "…" : text), ("why", why));

    private static CredentialNumber Write(string series, string year, string serial) =>
        new($"{series}-{year}-{serial}-{CheckCharacter(series + year + serial)}");

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit)
            {
                plain.Append((char)('0' + digit));
            }
            else if (!char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.DashPunctuation or UnicodeCategory.Format) && c != '\u2212')
            {
                plain.Append(char.ToUpperInvariant(c));
            }
        }

        return plain.ToString();
    }
}
