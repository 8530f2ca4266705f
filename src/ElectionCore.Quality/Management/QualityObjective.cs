namespace ElectionCore.Quality;

/// <summary>A quality objective: what is to be reached, by when, and what was measured.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record QualityObjective : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>What is to be reached.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>The code of the process, or null.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public string? Process { get; init => field = value is null ? null : CodeFormat.Require(value); }

    /// <summary>Who answers for it, or null.</summary>
    public PersonRef? Owner { get; init; }

    /// <summary>By when.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The value to be reached.</summary>
    public required decimal Target { get; init; }

    /// <summary>What the values are, such as days or percent; or null.</summary>
    public string? UnitOfMeasure { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Whether less is better.</summary>
    public bool IsDescending { get; init; }

    /// <summary>The value measured last, or null when nothing was measured.</summary>
    public decimal? Measured { get; init; }

    /// <summary>The day of that measurement, or null.</summary>
    public DateOnly? MeasuredOn { get; init; }

    /// <summary>Whether it is reached; null when nothing was measured.</summary>
    public bool? IsReached => Measured is { } value ? (IsDescending ? value <= Target : value >= Target) : null;

    /// <inheritdoc/>
    public string FactKey => Code;

    /// <inheritdoc/>
    public SubjectRef Subject => new("quality-objective", Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => Owner is { } owner ? [owner] : [];
}
