using System.Numerics;

namespace ElectionCore.Inclusion;

/// <summary>Fractions of products of counts, exact.</summary>
internal static class IndicatorArithmetic
{
    /// <summary>The ratio, reduced only where it would not fit otherwise; undefined with a denominator of zero.</summary>
    /// <exception cref="OverflowException">Even the reduced numbers are too great.</exception>
    public static Ratio Divide(BigInteger numerator, BigInteger denominator) =>
        DivideOrNull(numerator, denominator) ?? throw new OverflowException("The value cannot be written exactly with numbers of 64 bits.");

    /// <summary>The same, or null when even the reduced numbers are too great.</summary>
    public static Ratio? DivideOrNull(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            return default(Ratio);
        }

        if (denominator.Sign < 0)
        {
            (numerator, denominator) = (-numerator, -denominator);
        }

        if (!Fits(numerator) || !Fits(denominator))
        {
            var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
            (numerator, denominator) = (numerator / divisor, denominator / divisor);
        }

        return Fits(numerator) && Fits(denominator) ? new((long)numerator, (long)denominator) : null;
    }

    /// <summary>One value less another; undefined when either is.</summary>
    public static Ratio Subtract(Ratio left, Ratio right) => left.Denominator == right.Denominator
        ? Divide((BigInteger)left.Numerator - right.Numerator, left.Denominator)
        : Divide(
            ((BigInteger)left.Numerator * right.Denominator) - ((BigInteger)right.Numerator * left.Denominator),
            (BigInteger)left.Denominator * right.Denominator);

    /// <summary>One value over another; undefined when either is, or the second is zero.</summary>
    public static Ratio Quotient(Ratio left, Ratio right) => left.IsDefined && right.IsDefined
        ? Divide((BigInteger)left.Numerator * right.Denominator, (BigInteger)left.Denominator * right.Numerator)
        : default;

    /// <summary>The mean of two values; undefined when either is.</summary>
    public static Ratio Mean(Ratio left, Ratio right) => Divide(
        ((BigInteger)left.Numerator * right.Denominator) + ((BigInteger)right.Numerator * left.Denominator),
        2 * (BigInteger)left.Denominator * right.Denominator);

    private static bool Fits(BigInteger number) => number >= long.MinValue && number <= long.MaxValue;
}
