namespace ElectionCore.Quality;

/// <summary>What audit readiness is worked out from, as it is known for the day. The order of each list is of no account.</summary>
public sealed record AuditReadinessRecords
{
    /// <summary>The scope.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required QualityScope Scope { get; init => field = Guard.NotNull(value); }

    /// <summary>The catalogues. Those that the scope does not name are passed over.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required IReadOnlyList<QualityCatalogue> Catalogues { get; init => field = Guard.NotNull(value); }

    /// <summary>Which unit answers for which topic. Those of other scopes are passed over.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<TopicAssignment> Assignments { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The audits, held and planned. What those of the scope determined counts; what those of other scopes judged is only told.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<Audit> Audits { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What those audits determined.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<Determination> Determinations { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The evidence.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<EvidenceItem> Evidence { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The evidence whose bytes were found to be others than those collected (<see cref="EvidenceItem.CheckAsync"/>).</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<EvidenceCode> AlteredEvidence { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The findings.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<Finding> Findings { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The cross-references between catalogues, by which a finding of another catalogue belongs to the scope. Those of the package are usual.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<CatalogueMap> Maps { get; init => field = Guard.NotNull(value); } = BuiltInCatalogues.Maps;

    /// <summary>The scales by which findings are graded. Those that come with the package need not be given.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<GradingScale> Scales { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The corrective actions.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<CorrectiveCase> Cases { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The register of processes.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<ProcessSheet> Processes { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The quality objectives.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<QualityObjective> Objectives { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The controlled documents: who wrote one worked on its topics.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<ControlledDocument> Documents { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The ties of people to units, such as those of appointments. What records say of people's work is added to them (<see cref="AuditTies"/>).</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<AuditTie> Ties { get; init => field = Guard.NotNull(value); } = [];
}
