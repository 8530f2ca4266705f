namespace ElectionCore.Inclusion;

/// <summary>What is measured, and how: the definition that every value of an indicator carries.</summary>
/// <remarks>Equality is on all parts. The ones that ship are in <see cref="StandardIndicators"/>.</remarks>
public sealed record Indicator
{
    /// <summary>The permanent code, such as <c>registration-rate</c> or <c>sdg-5.5.1a</c>.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>The name that people read.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The formula in words and signs, such as <c>(M - F) / (M + F)</c>.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Formula { get; init => field = Guard.Text(value); }

    /// <summary>How it is made of counts.</summary>
    public required IndicatorForm Form { get; init; }

    /// <summary>How the value is shown.</summary>
    public required IndicatorUnit Unit { get; init; }

    /// <summary>How many digits are shown after the point, 0 to 12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int Digits { get; init => field = Guard.Between(value, 0, 12); } = 2;

    /// <summary>How the last digit shown is rounded. Nothing else is ever rounded.</summary>
    public MidpointRounding Rounding { get; init; } = MidpointRounding.AwayFromZero;

    /// <summary>Where the definition comes from, or null when it is this project's.</summary>
    public string? Source { get; init => field = Guard.TextOrNull(value); }
}
