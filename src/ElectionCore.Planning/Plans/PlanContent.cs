using System.Collections.Immutable;

namespace ElectionCore.Planning;

/// <summary>A plan with all that belongs to it, as of one day.</summary>
/// <remarks>Nothing is checked here.</remarks>
public sealed record PlanContent
{
    /// <summary>The plan.</summary>
    public required Plan Plan { get; init; }

    /// <summary>Its elements.</summary>
    public ImmutableArray<PlanElement> Elements { get; init; } = [];

    /// <summary>Its indicators.</summary>
    public ImmutableArray<PlanIndicator> Indicators { get; init; } = [];

    /// <summary>What was reported of them.</summary>
    public ImmutableArray<Measurement> Measurements { get; init; } = [];

    /// <summary>Its activities.</summary>
    public ImmutableArray<PlanActivity> Activities { get; init; } = [];

    /// <summary>The money that went out for them.</summary>
    public ImmutableArray<Expenditure> Expenditures { get; init; } = [];

    /// <summary>Its risks.</summary>
    public ImmutableArray<Risk> Risks { get; init; } = [];
}
