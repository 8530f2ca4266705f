namespace ElectionCore.Inclusion;

/// <summary>A range that somebody takes as a mark to compare an indicator with. It binds nobody.</summary>
/// <remarks>
/// A mark has a source and no legal effect; a limit that a law sets is a <see cref="ThresholdRule"/>. Equality is on all parts.
/// </remarks>
public sealed record Benchmark
{
    /// <summary>The code of the indicator.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Indicator { get; init => field = CodeFormat.Require(value); }

    /// <summary>The name that people read.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The least value within the mark.</summary>
    /// <exception cref="ArgumentException">The value is undefined.</exception>
    public required Ratio Lowest { get; init => field = RequireDefined(value); }

    /// <summary>The greatest value within the mark.</summary>
    /// <exception cref="ArgumentException">The value is undefined.</exception>
    public required Ratio Highest { get; init => field = RequireDefined(value); }

    /// <summary>Who set it, and where.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Source { get; init => field = Guard.Text(value); }

    /// <summary>
    /// The band of gender parity, 0.97 to 1.03, for <see cref="StandardIndicators.AdjustedGenderParityIndex"/>. Widely cited
    /// in statistics of education; taken here from secondary sources.
    /// </summary>
    public static Benchmark GenderParity { get; } = new()
    {
        Indicator = "adjusted-gender-parity-index",
        Name = new("Gender parity"),
        Lowest = new(97, 100),
        Highest = new(103, 100),
        Source = "UNESCO Institute for Statistics, as cited by secondary sources",
    };

    /// <summary>Whether a value lies within the mark, both ends included.</summary>
    /// <param name="value">A value of the indicator.</param>
    /// <returns>The answer, or null when there is no value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="RuleViolationException">The value is of another indicator.</exception>
    public bool? Contains(IndicatorValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Indicator.Code != Indicator)
        {
            throw new RuleViolationException(InclusionDiagnostics.IndicatorsDiffer.At(
                FigureRules.PlaceOf(Indicator), ("left", Indicator), ("right", value.Indicator.Code)));
        }

        return value.Value is { IsDefined: true } ratio ? ratio.CompareValueTo(Lowest) >= 0 && ratio.CompareValueTo(Highest) <= 0 : null;
    }

    /// <summary>Writes the mark, and that it binds nobody.</summary>
    /// <returns>Such as <c>Gender parity: 97/100 to 103/100 (not binding)</c>.</returns>
    public override string ToString() => $"{Name}: {Lowest} to {Highest} (not binding)";

    private static Ratio RequireDefined(Ratio value) =>
        value.IsDefined ? value : throw new ArgumentException("A mark is a defined value.", nameof(value));
}
