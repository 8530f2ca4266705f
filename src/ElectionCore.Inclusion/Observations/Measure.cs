namespace ElectionCore.Inclusion;

/// <summary>What is counted.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record Measure
{
    /// <summary>The permanent code, such as <c>registered</c>.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>The name that people read.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether it describes a moment or what happened in a time.</summary>
    public MeasureKind Kind { get; init; }

    /// <summary>What is counted: people, ballots, stations.</summary>
    /// <value>The default value is <c>people</c>.</value>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public string Unit { get; init => field = Guard.Text(value); } = "people";

    /// <summary>Whom it counts, for indicators: the base of a rate.</summary>
    public PopulationBase Base => new(Code, Name);

    /// <summary>
    /// The dimensions over which it must not be added although their categories are apart, such as courses, of which one
    /// trainee may take several.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> NotAdditiveOver { get; init => field = Guard.NotNull(value); } = ValueList<string>.Empty;
}
