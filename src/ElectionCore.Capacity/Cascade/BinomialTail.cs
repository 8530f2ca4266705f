using System.Numerics;

namespace ElectionCore.Capacity;

/// <summary>Whether P(Bin(N, p) ≥ n) reaches a confidence, for one n of 1 or more, 0 &lt; p &lt; 1 and 0 &lt; confidence &lt; 1.</summary>
/// <remarks>
/// With t(k) the probability of k, relative to t(n) = 1, the fractions t(k+1)/t(k) = (N−k)·a/((k+1)·c) fall as k rises, where p is
/// a/(a+c). So P = U/(U+D) with U the sum from n up and D the sum below, and what is left out of a sum that shrinks by r or more
/// with each term is at most t·r/(1−r).
/// </remarks>
internal sealed class BinomialTail
{
    private const double Unit = 1.0 / (1L << 53);
    private const double Greatest = 1e18;
    private const int FirstBits = 128;

    private readonly long _needed;
    private readonly long _present;
    private readonly long _absent;
    private readonly Ratio _confidence;

    public BinomialTail(long needed, Ratio attendance, Ratio confidence)
    {
        var divisor = (long)BigInteger.GreatestCommonDivisor(attendance.Numerator, attendance.Denominator);
        (_needed, _confidence) = (needed, confidence);
        (_present, _absent) = (attendance.Numerator / divisor, (attendance.Denominator - attendance.Numerator) / divisor);
    }

    /// <summary>About where the answer is, by the normal distribution; at least the number needed.</summary>
    /// <exception cref="OverflowException">It is greater than is counted.</exception>
    public long Approximation()
    {
        var p = _present / ((double)_present + _absent);
        var z = Quantile();
        var spread = z * Math.Sqrt(1 - p);
        var root = (spread + Math.Sqrt((spread * spread) + (4.0 * _needed))) / (2 * Math.Sqrt(p));
        var people = Math.Ceiling(root * root);
        return people < Greatest
            ? Math.Max(_needed, (long)people)
            : throw new OverflowException("More people would be needed than can be counted.");
    }

    /// <summary>Whether so many people suffice.</summary>
    public bool Suffices(long people)
    {
        if (people > Greatest)
        {
            throw new OverflowException("More people would be needed than can be counted.");
        }

        return people >= _needed && (Rough(people) ?? Sound(people));
    }

    // The quantile of the normal distribution, by formula 26.2.23 of Abramowitz and Stegun; within 0.00045.
    private double Quantile()
    {
        var above = (_confidence.Denominator - _confidence.Numerator) / (double)_confidence.Denominator;
        var t = Math.Sqrt(-2 * Math.Log(Math.Min(above, 1 - above) is > 0 and var tail ? tail : double.Epsilon));
        var z = t - ((2.515517 + (t * (0.802853 + (t * 0.010328)))) / (1 + (t * (1.432788 + (t * (0.189269 + (t * 0.001308)))))));
        return above < 0.5 ? z : -z;
    }

    // In double arithmetic; null when the confidence is too near to tell. A step of the recurrence has seven roundings of factors
    // and one of the product, and each sum one more for each term; both sums enter the quotient.
    private bool? Rough(long people)
    {
        var (up, upRest, upCount) = RoughSum(people, isUp: true);
        var (down, downRest, downCount) = RoughSum(people, isUp: false);
        var probability = up / (up + down);
        var error = (((20.0 * Math.Max(upCount, downCount)) + 20) * Unit) + ((upRest + downRest) / (up + down) * 2);
        var confidence = _confidence.Numerator / (double)_confidence.Denominator;
        return !double.IsFinite(up + down) || !(error < 0.5) ? null
            : probability - confidence > error ? true
            : confidence - probability > error ? false
            : null;
    }

    private (double Sum, double Tail, long Count) RoughSum(long people, bool isUp)
    {
        var (sum, term, k, count) = (isUp ? 1.0 : 0.0, 1.0, _needed, 0L);
        while (true)
        {
            var (top, bottom) = isUp
                ? ((people - k) * (double)_present, (k + 1) * (double)_absent)
                : (k * (double)_absent, (people - k + 1) * (double)_present);
            if (top == 0)
            {
                return (sum, 0, count);
            }

            var ratio = top / bottom;
            if (ratio < 1 && term < sum * Unit * Unit)
            {
                return (sum, term * ratio / (1 - ratio) * 2, count);
            }

            term *= ratio;
            sum += term;
            k += isUp ? 1 : -1;
            count++;
            if (!double.IsFinite(sum) || term == 0)
            {
                return (double.NaN, 0, count);
            }
        }
    }

    private bool Sound(long people)
    {
        // At this width two different fractions of their denominators are told apart.
        var exact = checked((long)Math.Ceiling(people * BigInteger.Log((BigInteger)_present + _absent, 2)) + 128);
        for (var bits = FirstBits; ; bits = checked(bits * 2))
        {
            var (upLow, upHigh) = Enclose(people, bits, isUp: true);
            var (downLow, downHigh) = Enclose(people, bits, isUp: false);

            // P ≥ c/e means U·(e−c) ≥ D·c.
            var (yes, no) = (_confidence.Denominator - _confidence.Numerator, _confidence.Numerator);
            if (upLow * yes >= downHigh * no)
            {
                return true;
            }

            if (upHigh * yes < downLow * no)
            {
                return false;
            }

            if (bits > exact && (upHigh - upLow + downHigh - downLow) << (int)exact < (upLow + downLow))
            {
                return true;
            }
        }
    }

    private (BigInteger Low, BigInteger High) Enclose(long people, int bits, bool isUp)
    {
        var one = BigInteger.One << bits;
        var (low, high) = (one, one);
        var (sumLow, sumHigh) = isUp ? (one, one) : (BigInteger.Zero, BigInteger.Zero);
        for (var k = _needed; ; k += isUp ? 1 : -1)
        {
            var (top, bottom) = isUp
                ? ((BigInteger)(people - k) * _present, (BigInteger)(k + 1) * _absent)
                : ((BigInteger)k * _absent, (BigInteger)(people - k + 1) * _present);
            if (top.IsZero)
            {
                return (sumLow, sumHigh);
            }

            if (low.IsZero && top < bottom)
            {
                return (sumLow, sumHigh + (high * top / (bottom - top)) + 1);
            }

            low = low * top / bottom;
            high = ((high * top) + bottom - 1) / bottom;
            sumLow += low;
            sumHigh += high;
        }
    }
}
