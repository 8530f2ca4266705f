namespace ElectionCore.Quality;

/// <summary>What a checklist is made from.</summary>
public sealed record ChecklistRecords
{
    /// <summary>The scope.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required QualityScope Scope { get; init => field = Guard.NotNull(value); }

    /// <summary>The catalogues of the scope; others do not matter.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required IReadOnlyList<QualityCatalogue> Catalogues { get; init => field = Guard.NotNull(value); }

    /// <summary>The audit, which may look at a part of the scope only; or null for the scope as a whole.</summary>
    public Audit? Audit { get; init; }

    /// <summary>Which units answer for which topics.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<TopicAssignment> Assignments { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The register of processes, for the units that own them.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<ProcessSheet> Processes { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Where the licensed text has the topics, as the institution filled it in.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<OfficialReference> OfficialReferences { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What was determined. That of the audit itself is not what was determined before.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<Determination> Determinations { get; init => field = Guard.NotNull(value); } = [];
}
