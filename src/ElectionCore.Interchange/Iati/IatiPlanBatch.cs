using System.Collections.Immutable;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Some of what a file of IATI holds, while it is being read.</summary>
/// <remarks>A plan comes after what belongs to it, since its reporting periods are known only then.</remarks>
public sealed record IatiPlanBatch
{
    /// <summary>Plans that are complete by now.</summary>
    public ImmutableArray<Plan> Plans { get; init; } = [];

    /// <summary>Elements, one for each result.</summary>
    public ImmutableArray<PlanElement> Elements { get; init; } = [];

    /// <summary>Indicators with baselines and targets.</summary>
    public ImmutableArray<PlanIndicator> Indicators { get; init; } = [];

    /// <summary>Actual values, as drafts: a file approves nothing.</summary>
    public ImmutableArray<Measurement> Measurements { get; init; } = [];

    /// <summary>Activities with their budgets.</summary>
    public ImmutableArray<PlanActivity> Activities { get; init; } = [];

    /// <summary>Money that went out.</summary>
    public ImmutableArray<Expenditure> Expenditures { get; init; } = [];

    /// <summary>What is wrong or worth knowing, in the order of the file; at the end what a plan has no place for.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
