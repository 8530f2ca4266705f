namespace ElectionCore.Inclusion;

/// <summary>One of the ways in which people are told apart when they are counted: sex as recorded, age, place.</summary>
/// <remarks>
/// <para>The categories belong to versions of a <see cref="Classification"/>. The usual dimensions are in
/// <see cref="StandardDimensions"/>.</para>
/// <para>Equality is on all parts.</para>
/// </remarks>
public sealed record Dimension : IFactState
{
    /// <summary>The permanent code, such as <c>sex</c>.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>The name that people read.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>How the categories stand to each other.</summary>
    public required DimensionKind Kind { get; init; }

    /// <summary>Whether people can come to harm by it. It is always declared.</summary>
    public required Sensitivity Sensitivity { get; init; }

    /// <summary>
    /// Whether one person may be in several categories, as with groups of the population. Such categories are never added.
    /// </summary>
    public bool Overlaps { get; init; }

    /// <summary>The concept in SDMX, such as <c>SEX</c>; null where <see cref="Code"/> in capitals serves.</summary>
    public string? SdmxConcept { get; init => field = Guard.TextOrNull(value); }

    /// <inheritdoc/>
    public string FactKey => Code;

    /// <inheritdoc/>
    public SubjectRef Subject => new("dimension", Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [];
}
