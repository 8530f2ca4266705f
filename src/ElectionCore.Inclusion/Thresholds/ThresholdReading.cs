namespace ElectionCore.Inclusion;

/// <summary>One way to read a legal threshold: what is divided by what, and on which side of the limit the condition is met.</summary>
/// <remarks>
/// A provision is often read in more than one way, in the press or because its words leave a base open. Each reading is
/// evaluated, so that everybody can see whether it matters. Equality is on all parts.
/// </remarks>
public sealed record ThresholdReading
{
    /// <summary>The code within the rule, such as <c>share-of-votes</c>.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>How the provision is understood, and by whom.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Explanation { get; init => field = Guard.NotNull(value); }

    /// <summary>What is divided by what.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no measure.</exception>
    public required ThresholdMeasure Measure
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A measure is expected.");
    }

    /// <summary>On which side of the limit the condition is met.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no comparator.</exception>
    public required ThresholdComparator Comparator
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A comparator is expected.");
    }

    /// <summary>The limit: <c>1/10</c> is ten per cent.</summary>
    /// <exception cref="ArgumentException">The value is undefined or negative.</exception>
    public required Ratio Limit
    {
        get;
        init => field = value is { IsDefined: true, Numerator: >= 0 } ? value : throw new ArgumentException("A limit is defined and not negative.", nameof(value));
    }

    /// <summary>Whether the institution declares this as the reading of the rule; the others are alternatives.</summary>
    public bool IsDeclared { get; init; }
}
