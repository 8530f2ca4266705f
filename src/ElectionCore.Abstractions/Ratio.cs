using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace ElectionCore;

/// <summary>
/// An exact ratio of two whole numbers as they were counted, such as 3 of 4. It is not reduced.
/// </summary>
/// <remarks>
/// With a denominator of zero it is <em>undefined</em>: it has no value, neither zero nor anything else. The default value
/// is 0/0, which is undefined. Equality is on both numbers, so 1/2 and 2/4 differ; <see cref="HasSameValueAs"/> compares
/// values. Written <c>3/4</c>.
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<Ratio>))]
public readonly record struct Ratio : IParsable<Ratio>, IFormattable
{
    private const int MaximumDigits = 28;

    /// <summary>Makes a ratio.</summary>
    /// <param name="numerator">The number above the line.</param>
    /// <param name="denominator">The number below the line; zero makes the ratio undefined.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is negative.</exception>
    public Ratio(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(denominator);
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>The number above the line.</summary>
    public long Numerator { get; }

    /// <summary>The number below the line; zero or more.</summary>
    public long Denominator { get; }

    /// <summary>Whether it has a value: the denominator is not zero.</summary>
    public bool IsDefined => Denominator != 0;

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Ratio Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads a ratio written <c>3/4</c> in ASCII digits.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form is the same in every culture.</param>
    /// <returns>The ratio.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not in that form or a number is too great.</exception>
    public static Ratio Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var ratio) ? ratio : throw new FormatException("A ratio is written 3/4.");
    }

    /// <summary>Reads a ratio written <c>3/4</c> in ASCII digits, without throwing.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The ratio, or the default value.</param>
    /// <returns>Whether the text is a ratio.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Ratio result)
    {
        result = default;
        var slash = s?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        if (slash < 0 || !TryWhole(s.AsSpan(0, slash), out var numerator)
            || !TryWhole(s.AsSpan(slash + 1), out var denominator) || s![slash + 1] == '-')
        {
            return false;
        }

        result = new(numerator, denominator);
        return true;
    }

    /// <summary>The value as a decimal number.</summary>
    /// <param name="digits">How many digits after the point, 0 to 28.</param>
    /// <param name="rounding">How the last digit is rounded.</param>
    /// <returns>The value computed exactly and then rounded once, or null when the ratio is undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    /// <exception cref="OverflowException">The value with that many digits does not fit a decimal (28 to 29 digits in all).</exception>
    public decimal? ToDecimal(int digits, MidpointRounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(digits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, MaximumDigits);
        return IsDefined
            ? ExactDecimal.FromUnits(ExactDecimal.DivideAndRound(ExactDecimal.PowerOfTen(digits) * Numerator, Denominator, rounding), digits)
            : null;
    }

    /// <summary>The value in per cent, for people to read.</summary>
    /// <param name="digits">How many digits after the point, 0 to 26.</param>
    /// <param name="rounding">How the last digit is rounded.</param>
    /// <param name="provider">The reader's culture, whose pattern, signs and separators are used; null for the form <c>45.50%</c>.</param>
    /// <returns>The text, or null when the ratio is undefined: the caller says how that is shown.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    /// <exception cref="OverflowException">The value with that many digits does not fit a decimal (28 to 29 digits in all).</exception>
    public string? ToPercentString(int digits, MidpointRounding rounding, IFormatProvider? provider = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, MaximumDigits - 2);
        ArgumentOutOfRangeException.ThrowIfNegative(digits);
        if (ToDecimal(digits + 2, rounding) is not { } value)
        {
            return null;
        }

        // Nothing is left to round here: the value has just the digits that are written.
        var precision = digits.ToString(CultureInfo.InvariantCulture);
        return provider is null
            ? (value * 100).ToString("F" + precision, CultureInfo.InvariantCulture) + "%"
            : value.ToString("P" + precision, provider);
    }

    /// <summary>Pools this ratio with another: the sums of the numerators and of the denominators.</summary>
    /// <param name="other">The other ratio; it may be undefined.</param>
    /// <returns>The pooled ratio, which is not the mean of the two.</returns>
    /// <exception cref="OverflowException">A sum is too great.</exception>
    public Ratio Combine(Ratio other) => checked(new(Numerator + other.Numerator, Denominator + other.Denominator));

    /// <summary>Compares the values of two ratios exactly.</summary>
    /// <param name="other">The other ratio.</param>
    /// <returns>Less than zero, zero or more than zero, as this value is less, the same or greater.</returns>
    /// <exception cref="InvalidOperationException">This ratio is undefined.</exception>
    /// <exception cref="ArgumentException">The other ratio is undefined.</exception>
    public int CompareValueTo(Ratio other)
    {
        if (!IsDefined)
        {
            throw new InvalidOperationException($"{this} is undefined and cannot be compared.");
        }

        return other.IsDefined
            ? ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator)
            : throw new ArgumentException($"{other} is undefined and cannot be compared.", nameof(other));
    }

    /// <summary>Whether two ratios are defined and have the same value, as 1/2 and 2/4.</summary>
    /// <param name="other">The other ratio.</param>
    /// <returns><see langword="false"/> when either is undefined: what has no value has not the same one.</returns>
    public bool HasSameValueAs(Ratio other) => IsDefined && other.IsDefined && CompareValueTo(other) == 0;

    /// <summary>Writes the ratio as <c>3/4</c> with ASCII digits.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    private static bool TryWhole(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        var digits = text.StartsWith('-') ? text[1..] : text;
        return !digits.IsEmpty && !digits.ContainsAnyExceptInRange('0', '9')
            && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }
}
