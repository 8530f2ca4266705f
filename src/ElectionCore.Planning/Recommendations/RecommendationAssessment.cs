namespace ElectionCore.Planning;

/// <summary>What one assessor says on one day about how far a recommendation is implemented.</summary>
/// <remarks>
/// Assessments are added and never take each other's place: what the institution says of itself and what others say stand
/// side by side. Equality is on all parts.
/// </remarks>
public sealed record RecommendationAssessment : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>The recommendation.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required RecommendationCode Recommendation { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>What kind of assessor says it.</summary>
    public AssessorKind AssessorKind { get; init; }

    /// <summary>Who says it.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Assessor { get; init => field = Guard.Text(value); }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The code of the scale.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Scale { get; init => field = CodeFormat.Require(value); }

    /// <summary>The code of the grade on that scale.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Grade { get; init => field = CodeFormat.Require(value); }

    /// <summary>The documents that show it.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<EvidenceLink> Evidence { get; init => field = Guard.NotNull(value); } = ValueList<EvidenceLink>.Empty;

    /// <summary>What the assessor adds, or null.</summary>
    public string? Comment { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Where what is recorded comes from.</summary>
    public RecordStanding Standing { get; init; }

    /// <inheritdoc/>
    public string FactKey => Code;

    /// <inheritdoc/>
    public SubjectRef Subject => new("recommendation-assessment", Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [Recommendation, new("assessment-scale", Scale)];
}
