using System.Numerics;

namespace ElectionCore;

/// <summary>Exact arithmetic between whole units and decimals, with rounding only where it is asked for.</summary>
internal static class ExactDecimal
{
    private static readonly BigInteger MaximumMantissa = (BigInteger.One << 96) - 1;

    internal static BigInteger PowerOfTen(int digits) => BigInteger.Pow(10, digits);

    /// <summary>Divides by a positive number and rounds the quotient to a whole number.</summary>
    internal static BigInteger DivideAndRound(BigInteger dividend, BigInteger divisor, MidpointRounding rounding)
    {
        var quotient = BigInteger.DivRem(dividend, divisor, out var remainder);
        var half = BigInteger.Abs(remainder * 2).CompareTo(divisor);
        var awayFromZero = rounding switch
        {
            MidpointRounding.ToEven => half > 0 || (half == 0 && !quotient.IsEven),
            MidpointRounding.AwayFromZero => half >= 0,
            MidpointRounding.ToZero => false,
            MidpointRounding.ToNegativeInfinity => remainder.Sign < 0,
            MidpointRounding.ToPositiveInfinity => remainder.Sign > 0,
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "The rule of rounding is not known."),
        };
        return awayFromZero ? quotient + dividend.Sign : quotient;
    }

    /// <summary>The decimal of a whole number of units of 10^-digits, exactly.</summary>
    /// <exception cref="OverflowException">A decimal cannot hold it exactly.</exception>
    internal static decimal FromUnits(BigInteger units, int digits)
    {
        var mantissa = BigInteger.Abs(units);
        while (mantissa > MaximumMantissa && digits > 0)
        {
            mantissa = BigInteger.DivRem(mantissa, 10, out var lost);
            digits--;
            if (!lost.IsZero)
            {
                throw new OverflowException("The value has more digits than a decimal can hold.");
            }
        }

        if (mantissa > MaximumMantissa)
        {
            throw new OverflowException("The value is too great for a decimal.");
        }

        var low = (uint)(mantissa & uint.MaxValue);
        var middle = (uint)((mantissa >> 32) & uint.MaxValue);
        var high = (uint)(mantissa >> 64);
        return new(unchecked((int)low), unchecked((int)middle), unchecked((int)high), units.Sign < 0, (byte)digits);
    }

    /// <summary>The whole number of units of 10^-digits in an amount that has no finer part.</summary>
    internal static BigInteger ToUnits(decimal amount, int digits)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(amount, bits);
        var mantissa = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        var units = amount.Scale <= digits
            ? mantissa * PowerOfTen(digits - amount.Scale)
            : mantissa / PowerOfTen(amount.Scale - digits);
        return amount < 0 ? -units : units;
    }
}
