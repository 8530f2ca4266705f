using System.Globalization;

namespace ElectionCore.Inclusion;

/// <summary>The confidence interval of something that was estimated from a sample.</summary>
/// <remarks>
/// <para>Only samples give intervals: <see cref="SampleShare"/>, <see cref="WeightedSample"/> and what is built from them.
/// A complete count has no error of sampling, so <see cref="Ratio"/>, <see cref="ObservedCount"/>, <see cref="Figure"/> and
/// <see cref="IndicatorValue"/> have no method that leads here, and none here takes them.</para>
/// <para>The limits are the only numbers of this module that are not exact fractions: they contain square roots. They are
/// good to about twelve significant digits. Equality is on all parts.</para>
/// </remarks>
public sealed record ConfidenceInterval
{
    internal ConfidenceInterval((double Lower, double Upper) limits, decimal level, IntervalMethod method, double sampleSize) =>
        (Lower, Upper, Level, Method, SampleSize) = (limits.Lower, limits.Upper, level, method, sampleSize);

    /// <summary>The lower limit. Of a share it is a part of one, of a difference of shares between minus one and one.</summary>
    public double Lower { get; }

    /// <summary>The upper limit.</summary>
    public double Upper { get; }

    /// <summary>How often intervals made this way contain the true value: 0.95 for nineteen samples in twenty.</summary>
    public decimal Level { get; }

    /// <summary>How it was computed.</summary>
    public IntervalMethod Method { get; }

    /// <summary>
    /// How large the sample was; of a weighted sample its effective size, which need not be whole; of a difference both
    /// samples together.
    /// </summary>
    public double SampleSize { get; }

    /// <summary>Whether a value lies in the interval; the limits do.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it lies between the limits.</returns>
    public bool Contains(double value) => Lower <= value && value <= Upper;

    /// <summary>Writes the limits with six digits after the point, and the level.</summary>
    /// <returns>Such as <c>[0.038520, 0.280578] at 0.95</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Lower:F6}, {Upper:F6}] at {Level}");
}
