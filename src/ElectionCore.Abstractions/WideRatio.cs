using System.Globalization;
using System.Numerics;

namespace ElectionCore;

/// <summary>A quotient of whole numbers of any size, in lowest terms: exact where a <see cref="Ratio"/> is too narrow.</summary>
/// <remarks>
/// Sums of rates over many groups have denominators far beyond sixty-four bits. Nothing is rounded until somebody asks for
/// <see cref="ToDouble"/>. Equality is on the value: 2/4 is 1/2. The default value is undefined.
/// </remarks>
public readonly record struct WideRatio
{
    private const int MaximumDigits = 28;

    /// <summary>Makes a quotient.</summary>
    /// <param name="numerator">The number above.</param>
    /// <param name="denominator">The number below; not negative. With zero the quotient is undefined.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is negative.</exception>
    public WideRatio(BigInteger numerator, BigInteger denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(denominator);
        var divisor = denominator.IsZero ? BigInteger.One : BigInteger.GreatestCommonDivisor(numerator, denominator);
        (Numerator, Denominator) = (numerator / divisor, denominator / divisor);
    }

    /// <summary>The number above, in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The number below, in lowest terms; zero when the quotient is undefined.</summary>
    public BigInteger Denominator { get; }

    /// <summary>Whether the denominator is not zero.</summary>
    public bool IsDefined => !Denominator.IsZero;

    /// <summary>The same quotient in sixty-four bits.</summary>
    /// <returns>The ratio in lowest terms, or null when it is undefined or one of its numbers does not fit.</returns>
    public Ratio? ToRatio() => IsDefined && Numerator >= long.MinValue && Numerator <= long.MaxValue && Denominator <= long.MaxValue
        ? new((long)Numerator, (long)Denominator)
        : null;

    /// <summary>The nearest double.</summary>
    /// <returns>The value, rounded once, to even at a tie; infinite beyond the range of
    /// doubles; null when the quotient is undefined.</returns>
    public double? ToDouble()
    {
        if (!IsDefined || Numerator.IsZero)
        {
            return IsDefined ? 0 : null;
        }

        // The quotient of 62 to 64 bits holds all digits of a double; its last bit remembers that there were more.
        var magnitude = BigInteger.Abs(Numerator);
        var shift = checked((int)(63 - magnitude.GetBitLength() + Denominator.GetBitLength()));
        var quotient = shift >= 0
            ? BigInteger.DivRem(magnitude << shift, Denominator, out var rest)
            : BigInteger.DivRem(magnitude, Denominator << -shift, out rest);
        var bits = (ulong)quotient | (rest.IsZero ? 0UL : 1UL);
        return Math.ScaleB(bits, -shift) * Numerator.Sign;
    }

    /// <summary>Writes the quotient in lowest terms.</summary>
    /// <returns>Such as <c>3/4</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>The exact quotient that a decimal number is: 0.125 is 1/8.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The quotient.</returns>
    public static WideRatio FromDecimal(decimal value) => new(ExactDecimal.ToUnits(value, value.Scale), ExactDecimal.PowerOfTen(value.Scale));

    /// <summary>The quotient that a ratio is.</summary>
    /// <param name="ratio">The ratio; undefined stays undefined.</param>
    /// <returns>The quotient.</returns>
    public static WideRatio FromRatio(Ratio ratio) => new(ratio.Numerator, ratio.Denominator);

    /// <summary>The value as a decimal number.</summary>
    /// <param name="digits">How many digits after the point, 0 to 28.</param>
    /// <param name="rounding">How the last digit is rounded.</param>
    /// <returns>The value computed exactly and then rounded once, or null when the quotient is undefined.</returns>
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
    /// <returns>The text in the form <c>45.50%</c>, or null when the quotient is undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    /// <exception cref="OverflowException">The value with that many digits does not fit a decimal.</exception>
    public string? ToPercentString(int digits, MidpointRounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(digits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, MaximumDigits - 2);
        return ToDecimal(digits + 2, rounding) is { } value
            ? (value * 100).ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + "%"
            : null;
    }

    /// <summary>The sum of quotients, by halves, so that few large numbers are multiplied.</summary>
    /// <param name="terms">The quotients; none sum to 0.</param>
    /// <returns>The sum; undefined when a term is.</returns>
    public static WideRatio Sum(ReadOnlySpan<WideRatio> terms) => terms.Length switch
    {
        0 => new(0, 1),
        1 => terms[0],
        _ => Sum(terms[..(terms.Length / 2)]).Plus(Sum(terms[(terms.Length / 2)..])),
    };

    /// <summary>The sum of two quotients.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The sum; undefined when either is.</returns>
    public WideRatio Plus(WideRatio other) =>
        new((Numerator * other.Denominator) + (other.Numerator * Denominator), Denominator * other.Denominator);

    /// <summary>The difference of two quotients.</summary>
    /// <param name="other">What is taken away.</param>
    /// <returns>The difference; undefined when either is.</returns>
    public WideRatio Minus(WideRatio other) =>
        new((Numerator * other.Denominator) - (other.Numerator * Denominator), Denominator * other.Denominator);

    /// <summary>The product of two quotients.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The product; undefined when either is.</returns>
    public WideRatio Times(WideRatio other) => new(Numerator * other.Numerator, Denominator * other.Denominator);

    /// <summary>This quotient divided by another.</summary>
    /// <param name="other">The divisor; zero makes the result undefined.</param>
    /// <returns>The quotient of the two; undefined when either is.</returns>
    public WideRatio Over(WideRatio other) => other.Numerator.Sign < 0
        ? new(-Numerator * other.Denominator, Denominator * -other.Numerator)
        : new(Numerator * other.Denominator, Denominator * other.Numerator);

    /// <summary>Compares the values of two defined quotients.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Less than zero, zero or more than zero, as this value is less, the same or greater.</returns>
    /// <exception cref="InvalidOperationException">One of them is undefined.</exception>
    public int CompareValueTo(WideRatio other) => IsDefined && other.IsDefined
        ? (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator)
        : throw new InvalidOperationException("What is undefined cannot be compared.");
}
