namespace ElectionCore.Capacity;

/// <summary>How many people to train so that enough of them come.</summary>
/// <remarks>
/// <para>The smallest N with P(Bin(N, p) ≥ n) ≥ confidence, where p is the share that comes, each by themselves. With p and the
/// confidence at 95/100: 12 for 10, 109 for 100, 1,065 for 1,000 and 10,565 for 10,000.</para>
/// <para>The probability rises strictly with N, so the answer is found by doubling steps from a normal approximation and halving
/// between; the approximation only decides where to begin. Each comparison is sound: terms of the distribution relative to
/// that of n follow one another by exact fractions, and both sides are summed outwards from n. In double arithmetic with K terms the relative
/// error is below (20 K + 20)/2⁵³ and the tails left out, which bounds by a geometric series; when the confidence is
/// within that bound, the same sums are taken in whole numbers of 2⁻ᴮ, rounded down and up, with B doubled until the confidence
/// is outside of what they enclose, or so narrow that the two must be equal, since both are fractions of a known denominator.
/// The one tie that comes with great numbers, p and confidence both a half, is answered by symmetry: N = 2n − 1.</para>
/// </remarks>
public static class BinomialReserve
{
    /// <summary>Finds the smallest number of people of whom enough come.</summary>
    /// <param name="needed">The people needed, 0 or more.</param>
    /// <param name="attendance">The share of those who come, above 0 and up to 1.</param>
    /// <param name="confidence">The confidence, above 0 and below 1.</param>
    /// <returns>The people to train, at least as many as needed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <exception cref="OverflowException">More than 10¹⁸ people would be needed.</exception>
    public static long SmallestSufficient(long needed, Ratio attendance, Ratio confidence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(needed);
        Require(attendance, confidence);
        if (needed == 0 || attendance.Numerator == attendance.Denominator)
        {
            return needed;
        }

        var half = new Ratio(1, 2);
        if (attendance.HasSameValueAs(half) && confidence.HasSameValueAs(half))
        {
            return checked((2 * needed) - 1);
        }

        var tail = new BinomialTail(needed, attendance, confidence);
        return Search(needed, tail.Approximation(), tail.Suffices);
    }

    internal static void Require(Ratio attendance, Ratio confidence)
    {
        CascadeGuard.ShareAboveZero(attendance, nameof(attendance));
        CascadeGuard.ShareAboveZero(confidence, nameof(confidence));
        CascadeGuard.BelowOne(confidence, nameof(confidence));
    }

    private static long Search(long least, long start, Func<long, bool> suffices)
    {
        // Everything up to below is too few; above suffices.
        long below;
        long above;
        var step = 1L;
        if (suffices(start))
        {
            above = start;
            while ((below = Math.Max(least - 1, above - step)) >= least && suffices(below))
            {
                above = below;
                step *= 2;
            }
        }
        else
        {
            below = start;
            while (!suffices(above = checked(below + step)))
            {
                below = above;
                step *= 2;
            }
        }

        while (above - below > 1)
        {
            var middle = below + ((above - below) / 2);
            (below, above) = suffices(middle) ? (below, middle) : (middle, above);
        }

        return above;
    }
}
