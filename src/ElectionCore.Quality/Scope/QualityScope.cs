namespace ElectionCore.Quality;

/// <summary>What the quality management system, or a certificate of it, covers: catalogues, processes, units, sites and an election.</summary>
/// <remarks>Certificates often cover some of the processes only. Equality is on all parts.</remarks>
public sealed record QualityScope : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required ScopeCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>What it is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>The catalogues it is held against; one body of evidence can answer several.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueList<CatalogueCode> Catalogues
    {
        get;
        init => field = Guard.NotNull(value).Count > 0 ? value : throw new ArgumentException("A scope is held against one catalogue at least.", nameof(value));
    }

    /// <summary>The codes of the electoral processes; none for all of them.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Processes { get; init => field = Guard.NotNull(value); } = ValueList<string>.Empty;

    /// <summary>The units; none for all of them.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<UnitCode> Units { get; init => field = Guard.NotNull(value); } = ValueList<UnitCode>.Empty;

    /// <summary>The sites, such as districts or polling places.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<PlaceCode> Sites { get; init => field = Guard.NotNull(value); } = ValueList<PlaceCode>.Empty;

    /// <summary>The election, in a few words; or null between elections.</summary>
    public string? Election { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The topics that do not apply.</summary>
    /// <exception cref="ArgumentException">A topic is left out twice.</exception>
    public ValueList<TopicExclusion> Exclusions
    {
        get;
        init => field = Guard.NotNull(value).Select(e => e.Topic).Distinct().Count() == value.Count ? value : throw new ArgumentException("A topic is left out once.", nameof(value));
    } = ValueList<TopicExclusion>.Empty;

    /// <inheritdoc/>
    public string FactKey => Code.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => Code;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References =>
    [
        .. Catalogues.Select(c => (SubjectRef)c), .. Units.Select(u => (SubjectRef)u), .. Sites.Select(s => (SubjectRef)s),
        .. Exclusions.Select(e => (SubjectRef)e.Topic), .. Exclusions.Select(e => (SubjectRef)e.Approver),
    ];

    /// <summary>Whether a topic is asked about within this scope.</summary>
    /// <param name="topic">The topic.</param>
    /// <returns>Whether it is not retired, not left out, and of the system as a whole or of one of the processes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
    public bool Covers(CatalogueTopic topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return !topic.IsRetired && Exclusions.All(e => e.Topic != topic.Code)
            && (Processes.Count == 0 || topic.Processes.Count == 0 || topic.Processes.Intersect(Processes, StringComparer.Ordinal).Any());
    }
}
