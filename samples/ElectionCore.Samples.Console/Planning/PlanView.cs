using ElectionCore.Planning;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary>A plan as it is seen on a day, and the plans there are beside it.</summary>
/// <param name="Data">Where it is kept.</param>
/// <param name="AsOf">The day.</param>
/// <param name="KnownAt">The moment of knowledge, or null for now.</param>
/// <param name="Plans">All plans.</param>
/// <param name="Content">The plan, or null when there are none.</param>
internal sealed record PlanView(DataSource Data, DateOnly AsOf, DateTimeOffset? KnownAt, IReadOnlyList<Plan> Plans, PlanContent? Content)
{
    /// <summary>The plan that is there.</summary>
    public PlanContent Found => Content ?? throw new InvalidOperationException("There is no plan; ask for one first.");

    public Plan Plan => Found.Plan;

    /// <exception cref="RuleViolationException">There are no plans.</exception>
    public PlanView Require() => Content is null
        ? throw new RuleViolationException(ConsoleDiagnostics.NoPlans.At(default, ("on", AsOf)))
        : this;

    /// <summary>What is thrown when something is not part of the plan.</summary>
    public RuleViolationException Lacks(SubjectRef subject) => new(ConsoleDiagnostics.NotInPlan.At(
        subject, ("subject", $"{Words.Plain(subject.Kind)} {subject.Code}"), ("plan", Plan.Code), ("on", AsOf)));
}
