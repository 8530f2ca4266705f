using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>What assessment results are written from.</summary>
public sealed record OscalAuditRecords
{
    /// <summary>The audit.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Audit Audit { get; init => field = Guard.NotNull(value); }

    /// <summary>Its scope.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required QualityScope Scope { get; init => field = Guard.NotNull(value); }

    /// <summary>The catalogues of the scope; others do not matter.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required IReadOnlyList<QualityCatalogue> Catalogues { get; init => field = Guard.NotNull(value); }

    /// <summary>What was determined. That of other audits is left out.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<Determination> Determinations { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The evidence, as far as it is to be told of.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<EvidenceItem> Evidence { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The findings. Those of other audits are left out.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<Finding> Findings { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The corrective actions. Those about no finding of the audit are left out.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<CorrectiveCase> Cases { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The scales of grades.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<GradingScale> Scales { get; init => field = Guard.NotNull(value); } = [GradingScale.Usual, GradingScale.Afnor];
}
