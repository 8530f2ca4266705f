using System.Numerics;

namespace ElectionCore.Capacity;

/// <summary>Whole numbers from exact fractions.</summary>
internal static class Exact
{
    /// <summary>The smallest whole number that is not less than a fraction of numbers that are not negative.</summary>
    /// <exception cref="OverflowException">It is too great for 64 bits.</exception>
    public static long Ceiling(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var rest);
        return checked((long)(rest.IsZero ? quotient : quotient + 1));
    }

    public static long Ceiling(Int128 numerator, Int128 denominator)
    {
        var (quotient, rest) = Int128.DivRem(numerator, denominator);
        return checked((long)(rest == 0 ? quotient : quotient + 1));
    }

    public static long Ceiling(WideRatio value) => Ceiling(value.Numerator, value.Denominator);

    /// <summary>A sum that throws when it does not fit.</summary>
    public static long Total<T>(this IEnumerable<T> items, Func<T, long> count)
    {
        var total = 0L;
        foreach (var item in items)
        {
            total = checked(total + count(item));
        }

        return total;
    }

    /// <summary>A sum that is unknown when one of its parts is.</summary>
    public static long? TotalKnown<T>(this IEnumerable<T> items, Func<T, long?> count)
    {
        long? total = 0;
        foreach (var item in items)
        {
            total = checked(total + count(item));
        }

        return total;
    }
}
