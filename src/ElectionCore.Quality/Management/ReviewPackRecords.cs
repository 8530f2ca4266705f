namespace ElectionCore.Quality;

/// <summary>What the inputs of a management review are built from, as it is known for the last day of the period. The order of each list is of no account.</summary>
public sealed record ReviewPackRecords
{
    /// <summary>What somebody writes on what no record says, such as whether resources suffice.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<ReviewInput> Inputs { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Earlier reviews.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<ManagementReview> Reviews { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The controlled documents, laws among them.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<ControlledDocument> Documents { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What people said of the service.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<ServiceFeedback> Feedback { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The quality objectives.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<QualityObjective> Objectives { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The register of processes.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<ProcessSheet> Processes { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The corrective actions.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<CorrectiveCase> Cases { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The audits.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<Audit> Audits { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What they determined.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<Determination> Determinations { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The findings.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<Finding> Findings { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The scales by which findings are graded. Those that come with the package need not be given.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<GradingScale> Scales { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The evaluations of suppliers.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<SupplierEvaluation> Suppliers { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The risks and opportunities.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<QualityRisk> Risks { get; init => field = Guard.NotNull(value); } = [];
}
