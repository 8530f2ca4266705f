using System.Numerics;

namespace ElectionCore.Planning;

/// <summary>The exact ratio of two decimal amounts.</summary>
internal static class BudgetShares
{
    public static Ratio Of(decimal part, decimal whole)
    {
        var factor = BigInteger.Pow(10, Math.Max(DigitsOf(part), DigitsOf(whole)));
        var (upper, lower) = (Times(part, factor), Times(whole, factor));
        if (BigInteger.Abs(upper) > long.MaxValue || lower > long.MaxValue)
        {
            var divisor = BigInteger.GreatestCommonDivisor(upper, lower);
            (upper, lower) = (upper / divisor, lower / divisor);
        }

        return new((long)upper, (long)lower);
    }

    // Without zeros at the end, which say nothing.
    private static int DigitsOf(decimal amount) => (amount / 1.0000000000000000000000000000m).Scale;

    private static BigInteger Times(decimal amount, BigInteger factor)
    {
        var exact = WideRatio.FromDecimal(amount);
        return exact.Numerator * (factor / exact.Denominator);
    }
}
