namespace ElectionCore.Quality;

/// <summary>A risk to the quality of an election, or an opportunity to make it better.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record QualityRisk : IFactState
{
    private const int Highest = 5;

    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>What may happen.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether it would be good.</summary>
    public bool IsOpportunity { get; init; }

    /// <summary>The code of the process, or null.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public string? Process { get; init => field = value is null ? null : CodeFormat.Require(value); }

    /// <summary>The code of the phase of the electoral cycle, or null.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public string? Phase { get; init => field = value is null ? null : CodeFormat.Require(value); }

    /// <summary>How likely it is, from 1 to 5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 5.</exception>
    public required int Likelihood { get; init => field = Guard.Between(value, 1, Highest); }

    /// <summary>How much it would matter, from 1 to 5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 5.</exception>
    public required int Impact { get; init => field = Guard.Between(value, 1, Highest); }

    /// <summary>What is done about it, or null.</summary>
    public string? Treatment { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Who answers for it, or null.</summary>
    public PersonRef? Owner { get; init; }

    /// <summary>The day of the last review, or null.</summary>
    public DateOnly? ReviewedOn { get; init; }

    /// <summary>Whether the treatment helped, as the last review has it; null when nobody looked.</summary>
    public bool? IsEffective { get; init; }

    /// <summary>Likelihood times impact, from 1 to 25.</summary>
    public int Level => Likelihood * Impact;

    /// <inheritdoc/>
    public string FactKey => Code;

    /// <inheritdoc/>
    public SubjectRef Subject => new("quality-risk", Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => Owner is { } owner ? [owner] : [];
}
