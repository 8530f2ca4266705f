using System.Globalization;
using System.Numerics;

namespace ElectionCore.Inclusion;

/// <summary>A quotient of whole numbers of any size, in lowest terms: exact where a <see cref="Ratio"/> is too narrow.</summary>
/// <remarks>
/// Sums of rates over many groups have denominators far beyond sixty-four bits. Nothing is rounded until somebody asks for
/// <see cref="ToDouble"/>. Equality is on the value: 2/4 is 1/2. The default value is undefined.
/// </remarks>
public readonly record struct WideRatio
{
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

    /// <summary>The sum of quotients, by halves, so that few large numbers are multiplied.</summary>
    internal static WideRatio Sum(ReadOnlySpan<WideRatio> terms) => terms.Length switch
    {
        0 => new(0, 1),
        1 => terms[0],
        _ => Sum(terms[..(terms.Length / 2)]).Plus(Sum(terms[(terms.Length / 2)..])),
    };

    internal WideRatio Plus(WideRatio other) =>
        new((Numerator * other.Denominator) + (other.Numerator * Denominator), Denominator * other.Denominator);

    internal WideRatio Minus(WideRatio other) =>
        new((Numerator * other.Denominator) - (other.Numerator * Denominator), Denominator * other.Denominator);

    internal WideRatio Times(WideRatio other) => new(Numerator * other.Numerator, Denominator * other.Denominator);
}
