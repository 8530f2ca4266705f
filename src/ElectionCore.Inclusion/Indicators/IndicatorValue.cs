using System.Globalization;

namespace ElectionCore.Inclusion;

/// <summary>A value of an indicator with everything it rests on, or the reason why there is none.</summary>
/// <remarks>
/// <para>The value is an exact fraction. It is missing when a count it needs is missing, and undefined when the denominator
/// is zero; neither is zero.</para>
/// <para>A value of a complete count has no confidence interval: those belong to samples, see
/// <see cref="SampleShare"/>.</para>
/// <para>Equality is on all parts.</para>
/// </remarks>
public sealed partial record IndicatorValue
{
    /// <summary>What is measured.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Indicator Indicator { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// <see cref="ObservationState.Value"/> when all counts were known; otherwise why the value is missing. With a
    /// denominator of zero the state is <see cref="ObservationState.NotApplicable"/>.
    /// </summary>
    public required ObservationState State { get; init; }

    /// <summary>
    /// The exact value, or null when it is missing. Its numerator may be negative. Where the denominator is zero it is an
    /// undefined ratio.
    /// </summary>
    public Ratio? Value { get; init; }

    /// <summary>The figures it was computed from, in the order of the formula.</summary>
    public required ValueList<Figure> Inputs { get; init; }

    /// <summary>Whom the denominator counts, or null when the value has none.</summary>
    public PopulationBase? Base { get; init; }

    /// <summary>
    /// The day it describes, the last one where it is of a time: that of all figures, or null when their times differ or one
    /// does not say.
    /// </summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The first day of the time it describes, as in <see cref="Figure.Since"/>; null for a moment.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The least coverage of any figure, or null when one of them does not say.</summary>
    public Ratio? Coverage { get; init; }

    /// <summary>Whether a figure stands in for another that was not taken.</summary>
    public bool IsProxy { get; init; }

    /// <summary>Whether a figure picks people out by a sensitive dimension: the value is not for release.</summary>
    public bool IsInternal { get; init; }

    /// <summary>
    /// The least and the greatest value that are possible, where the group of some people is not known; null where nothing
    /// is left open or nothing can be said.
    /// </summary>
    public ValueBounds? Bounds { get; init; }

    /// <summary>What a reader must be told with the value.</summary>
    public ValueList<Diagnostic> Warnings { get; init; } = ValueList<Diagnostic>.Empty;

    /// <summary>Writes the value as people read it, rounded as its indicator says.</summary>
    /// <param name="provider">The reader's culture; null for ASCII digits and a point.</param>
    /// <returns>
    /// Such as <c>14.52%</c>, <c>11.8 points</c>, <c>948</c>; the word of the state when there is no value. The number alone: of
    /// an internal value the caller says so beside it.
    /// </returns>
    /// <exception cref="OverflowException">The value does not fit a decimal.</exception>
    public string ToText(IFormatProvider? provider = null)
    {
        if (Value is not { IsDefined: true } value)
        {
            return Words.Of(State == ObservationState.Value ? ObservationState.NotApplicable : State);
        }

        var culture = provider ?? CultureInfo.InvariantCulture;
        var (digits, rounding) = (Indicator.Digits, Indicator.Rounding);
        var format = "F" + digits.ToString(CultureInfo.InvariantCulture);
        return Indicator.Unit switch
        {
            IndicatorUnit.Percent => value.ToPercentString(digits, rounding, provider)!,
            IndicatorUnit.PercentagePoints => (value.ToDecimal(digits + 2, rounding)!.Value * 100).ToString(format, culture) + " points",
            IndicatorUnit.PerThousand => (value.ToDecimal(digits + 3, rounding)!.Value * 1000).ToString(format, culture),
            _ => value.ToDecimal(digits, rounding)!.Value.ToString(format, culture),
        };
    }

    /// <summary>Writes the code of the indicator and its value, after <see cref="Cube.InternalHeading"/> where it is internal.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => InternalMark.Before(IsInternal, $"{Indicator.Code}: {ToText()}");
}
