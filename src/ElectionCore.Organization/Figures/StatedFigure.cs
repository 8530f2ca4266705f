namespace ElectionCore.Organization;

/// <summary>
/// A count that a document states about the structure, kept beside the structure so that the two can be compared:
/// "13 departments", "four permanent staff in each province".
/// </summary>
/// <remarks>
/// <para>What is counted is narrowed by the parts that are given. With <see cref="PerUnit"/> the figure is stated of each
/// unit of the <see cref="Classification"/>; otherwise of all of them together.</para>
/// <para>Equality is on all parts.</para>
/// </remarks>
public sealed record StatedFigure : IFactState
{
    /// <summary>The permanent code: a short key such as <c>hq-departments</c>.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>What the document says, in a few words.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Statement { get; init => field = Guard.NotNull(value); }

    /// <summary>The number it states; not negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public required int Value { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Whether units, posts or seats are counted.</summary>
    public StatedCount Counts { get; init; }

    /// <summary>Count only within this unit and all below it; null for the whole institution.</summary>
    public UnitCode? Within { get; init; }

    /// <summary>Count only units of this classification, or posts in such units; null for all.</summary>
    public string? Classification { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Count only units that have a code in this scheme; null for all.</summary>
    public string? IdentifierScheme { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Count only posts of this kind; null for both.</summary>
    public PostKind? PostKind { get; init; }

    /// <summary>Whether the figure is stated of each unit rather than of all together.</summary>
    public bool PerUnit { get; init; }

    /// <summary>The document, or null.</summary>
    public string? Source { get; init => field = Guard.TextOrNull(value); }

    /// <inheritdoc/>
    public string FactKey => Code;

    /// <inheritdoc/>
    public SubjectRef Subject => new("stated-figure", Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => Within is { } unit ? [unit] : [];
}
