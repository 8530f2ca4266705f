namespace ElectionCore.Quality;

/// <summary>What the due dates of a certificate follow from.</summary>
public sealed record CertificationRecords
{
    /// <summary>The certificate.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required CertificationCycle Cycle { get; init => field = Guard.NotNull(value); }

    /// <summary>Audits. Those of other scopes do not count.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required IReadOnlyList<Audit> Audits { get; init => field = Guard.NotNull(value); }

    /// <summary>Findings; the majors of stage 2 count.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<Finding> Findings { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Corrective actions.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<CorrectiveCase> Cases { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The scales of grades.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<GradingScale> Scales { get; init => field = Guard.NotNull(value); } = [GradingScale.Usual, GradingScale.Afnor];
}
