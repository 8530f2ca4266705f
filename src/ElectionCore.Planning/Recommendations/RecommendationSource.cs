namespace ElectionCore.Planning;

/// <summary>The mission or review, with its report, that recommendations come out of.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record RecommendationSource : IFactState
{
    /// <summary>The permanent code, such as <c>EU-EOM-PK-2018</c>.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>What it is.</summary>
    public SourceKind Kind { get; init; }

    /// <summary>The name that people read.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>Who sent it, such as <c>European Union</c>.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Organization { get; init => field = Guard.Text(value); }

    /// <summary>The election it is about, or null when it is about none.</summary>
    public string? Election { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The report: title and where it is found; or null.</summary>
    public string? Report { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The day of the report, as far as it is known.</summary>
    public PartialDate? ReportedOn { get; init; }

    /// <summary>Where what is recorded comes from.</summary>
    public RecordStanding Standing { get; init; }

    /// <inheritdoc/>
    public string FactKey => Code;

    /// <inheritdoc/>
    public SubjectRef Subject => new("recommendation-source", Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [];
}
