using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>What a plan of action and milestones is written from.</summary>
public sealed record OscalActionRecords
{
    /// <summary>The day: findings that were open then, and corrective actions as they were then.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The findings. Those that are closed, or were found later, are left out.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<Finding> Findings { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The corrective actions. Those that are closed and about no open finding, or were opened later, are left out.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<CorrectiveCase> Cases { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The evidence, as far as it is to be told of.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<EvidenceItem> Evidence { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The scales of grades.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<GradingScale> Scales { get; init => field = Guard.NotNull(value); } = [GradingScale.Usual, GradingScale.Afnor];
}
