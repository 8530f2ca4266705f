namespace ElectionCore.Inclusion;

/// <summary>The value of a measure of inequality, or the reason why there is none.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record InequalityValue
{
    internal InequalityValue(InequalityMeasure measure, WideRatio? exact, double? value, Diagnostic? reason) =>
        (Measure, Exact, Value, Reason) = (measure, exact, value, reason);

    /// <summary>The measure.</summary>
    public InequalityMeasure Measure { get; }

    /// <summary>The exact value; null when there is none, and for the two measures that contain logarithms.</summary>
    public WideRatio? Exact { get; }

    /// <summary>
    /// The nearest double to the exact value; of the measures with logarithms good to about 1e-15. Null when there is none.
    /// </summary>
    public double? Value { get; }

    /// <summary>
    /// The value times a thousand. The World Health Organization's tools print the mean log deviation and the Theil index so;
    /// the measures themselves are defined without it. Between-group variance is printed in squared percentage points: ten
    /// thousand times <see cref="Value"/>.
    /// </summary>
    public double? PerThousand => Value * 1000;

    /// <summary>Why there is no value, or null.</summary>
    public Diagnostic? Reason { get; }
}
