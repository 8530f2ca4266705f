namespace ElectionCore.Inclusion;

/// <summary>A share found in a sample: so many hits among so many that were drawn.</summary>
/// <remarks>
/// <para>The intervals suppose a simple random sample. With weights, see <see cref="WeightedSample"/>; of a complete count
/// there is nothing to suppose, and no interval.</para>
/// <para>Equality is on both numbers. The default value is 0 of 0, of which nothing can be said.</para>
/// </remarks>
public readonly record struct SampleShare
{
    /// <summary>The largest sample that <see cref="ExactInterval"/> takes: 10,000,000,000.</summary>
    public const long MaximumExactSize = 10_000_000_000;

    /// <summary>Makes a share of a sample.</summary>
    /// <param name="hits">How many had the property; 0 to <paramref name="of"/>.</param>
    /// <param name="of">How many were drawn.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or there are more hits than were drawn.</exception>
    public SampleShare(long hits, long of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, of);
        (Hits, Of) = (hits, of);
    }

    /// <summary>How many had the property.</summary>
    public long Hits { get; }

    /// <summary>How many were drawn.</summary>
    public long Of { get; }

    /// <summary>The share in the sample.</summary>
    public Ratio Share => new(Hits, Of);

    /// <summary>Wilson's score interval of the share in the population.</summary>
    /// <param name="level">The confidence level, between 0 and 1.</param>
    /// <returns>
    /// The limits (k + z²/2 ± z √(k(n − k)/n + z²/4)) / (n + z²), with k hits among n and z the normal quantile of the level;
    /// exactly 0 below when there was no hit and exactly 1 above when all were hits. Null when nobody was drawn.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not between 0 and 1.</exception>
    public ConfidenceInterval? WilsonInterval(decimal level = 0.95m)
    {
        var z = WilsonScore.Quantile(level);
        return Of == 0 ? null : new(WilsonScore.Limits(Hits, Of, z), level, IntervalMethod.Wilson, Of);
    }

    /// <summary>The exact interval of the share in the population, after Clopper and Pearson.</summary>
    /// <param name="level">The confidence level, between 0 and 1.</param>
    /// <returns>
    /// The shares at which so many hits or more, and so many or fewer, have the probability (1 − level)/2. They are quantiles
    /// of the beta distributions with parameters (k, n − k + 1) and (k + 1, n − k). Exactly 0 below when there was no hit and
    /// exactly 1 above when all were hits. Null when nobody was drawn.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not between 0 and 1.</exception>
    /// <exception cref="InvalidOperationException">
    /// The sample is larger than <see cref="MaximumExactSize"/>: the work grows with the root of its size.
    /// </exception>
    public ConfidenceInterval? ExactInterval(decimal level = 0.95m)
    {
        var tail = WilsonScore.Tail(level);
        if (Of > MaximumExactSize)
        {
            throw new InvalidOperationException($"An exact interval is computed for samples of at most {MaximumExactSize}.");
        }

        return Of == 0
            ? null
            : new(ExactLimits(tail), level, IntervalMethod.Exact, Of);
    }

    /// <summary>The interval of the difference of two shares from independent samples.</summary>
    /// <param name="other">The share that is taken from this one.</param>
    /// <param name="level">The confidence level, between 0 and 1.</param>
    /// <returns>
    /// For shares p and q with Wilson limits (l, u) and (m, v): from p − q − √((p − l)² + (v − q)²) to
    /// p − q + √((u − p)² + (q − m)²), method 10 of R. G. Newcombe, Statistics in Medicine 17 (1998), 873-890. Null when a
    /// sample is empty.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not between 0 and 1.</exception>
    public ConfidenceInterval? DifferenceInterval(SampleShare other, decimal level = 0.95m)
    {
        var z = WilsonScore.Quantile(level);
        if (Of == 0 || other.Of == 0)
        {
            return null;
        }

        var (p, q) = ((double)Hits / Of, (double)other.Hits / other.Of);
        var (l, u) = WilsonScore.Limits(Hits, Of, z);
        var (m, v) = WilsonScore.Limits(other.Hits, other.Of, z);
        var limits = (
            Math.Max(-1, p - q - double.Hypot(p - l, v - q)),
            Math.Min(1, p - q + double.Hypot(u - p, q - m)));
        return new(limits, level, IntervalMethod.NewcombeHybrid, (double)Of + other.Of);
    }

    private (double Lower, double Upper) ExactLimits(double tail) => (
        Hits == 0 ? 0 : SpecialFunctions.BetaQuantile(tail, Hits, Of - Hits + 1, above: false),
        Hits == Of ? 1 : SpecialFunctions.BetaQuantile(tail, Hits + 1, Of - Hits, above: true));
}
