using System.Numerics;

namespace ElectionCore.Capacity;

/// <summary>Divides whole things in exact proportions by the largest remainder.</summary>
internal static class Apportionment
{
    /// <summary>The parts of a total; they add up to it. Weights that are all zero get nothing, which only a total of zero allows.</summary>
    public static long[] Divide(long total, IReadOnlyList<WideRatio> weights)
    {
        var common = weights.Aggregate(BigInteger.One, (d, w) => d * w.Denominator / BigInteger.GreatestCommonDivisor(d, w.Denominator));
        var whole = weights.Select(w => w.Numerator * (common / w.Denominator)).ToArray();
        return Divide(total, whole);
    }

    public static long[] Divide(long total, IReadOnlyList<long> weights) => Divide(total, [.. weights.Select(w => (BigInteger)w)]);

    private static long[] Divide(long total, BigInteger[] weights)
    {
        var sum = weights.Aggregate(BigInteger.Zero, BigInteger.Add);
        var parts = new long[weights.Length];
        if (sum.IsZero)
        {
            return total == 0 ? parts : throw new ArgumentException("Nobody is there to take a part.", nameof(weights));
        }

        var rests = new BigInteger[weights.Length];
        var left = total;
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = (long)BigInteger.DivRem(weights[i] * total, sum, out rests[i]);
            left -= parts[i];
        }

        // The sort is stable: of equal remainders the first comes first.
        foreach (var i in Enumerable.Range(0, parts.Length).OrderByDescending(i => rests[i]).Take((int)left))
        {
            parts[i]++;
        }

        return parts;
    }
}
