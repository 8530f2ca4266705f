using System.Globalization;

namespace ElectionCore.Inclusion;

/// <summary>
/// The comparison of a value with a limit in whole numbers: of n/d and p/q, the products n × q and d × p. Nobody needs to
/// trust a rounded percentage.
/// </summary>
/// <param name="Value">The value, n/d.</param>
/// <param name="Limit">The limit, p/q.</param>
/// <param name="Comparator">On which side the condition is met.</param>
/// <remarks>Equality is on all parts. The default value compares nothing.</remarks>
public readonly record struct BoundaryProof(Ratio Value, Ratio Limit, ThresholdComparator Comparator)
{
    /// <summary>The numerator of the value times the denominator of the limit.</summary>
    public Int128 Left => (Int128)Value.Numerator * Limit.Denominator;

    /// <summary>The denominator of the value times the numerator of the limit.</summary>
    public Int128 Right => (Int128)Value.Denominator * Limit.Numerator;

    /// <summary>Whether the value is exactly the limit, so that the strictness of the comparison decides.</summary>
    public bool IsAtBoundary => Left == Right;

    /// <summary>Whether the condition is met.</summary>
    public bool IsMet => Comparator switch
    {
        ThresholdComparator.Below => Left < Right,
        ThresholdComparator.AtOrBelow => Left <= Right,
        ThresholdComparator.Above => Left > Right,
        _ => Left >= Right,
    };

    /// <summary>Writes the two products and how they compare.</summary>
    /// <returns>Such as <c>6364 x 10 = 63640 &lt; 63964 = 63964 x 1</c>.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Value.Numerator} x {Limit.Denominator} = {Left} {(Left < Right ? '<' : Left > Right ? '>' : '=')} {Right} = {Value.Denominator} x {Limit.Numerator}");
}
