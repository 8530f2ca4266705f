namespace ElectionCore.Inclusion;

/// <summary>A series of counts from one publisher: the roll by province and sex, the poll workers trained.</summary>
/// <remarks>Its counts are <see cref="Observation"/>s, each valid for the day or time it describes. Equality is on all parts.</remarks>
public sealed record Dataset : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>The name that people read.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>Who counted and answers for the counts.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Publisher { get; init => field = Guard.Text(value); }

    /// <summary>Where the counts are found: a title, a page.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Source { get; init => field = Guard.Text(value); }

    /// <summary>The dimensions by which it counts.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<DatasetDimension> Dimensions { get; init => field = Guard.NotNull(value); }

    /// <summary>What it counts; at least one measure.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<Measure> Measures { get; init => field = Guard.NotNull(value); }

    /// <summary>What it means that the source gives no count for a combination of categories.</summary>
    public ObservedCount Absent { get; init; }

    /// <summary>
    /// Whether the counts stand in for others that were not taken, as votes by type of station for votes by sex.
    /// </summary>
    public bool IsProxy { get; init; }

    /// <summary>What a reader must be told, or null.</summary>
    public LocalizedText? Note { get; init; }

    /// <inheritdoc/>
    public string FactKey => Code;

    /// <inheritdoc/>
    public SubjectRef Subject => new("dataset", Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References =>
        Dimensions.Select(d => new SubjectRef("classification", d.Classification)).Concat(Dimensions.Select(d => new SubjectRef("dimension", d.Dimension)));
}
