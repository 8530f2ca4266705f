namespace ElectionCore.Planning;

/// <summary>An activity that another one waits for.</summary>
/// <param name="Activity">The one that is waited for.</param>
/// <param name="Kind">How.</param>
/// <param name="LagDays">How many days later; negative for earlier.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ActivityDependency(ActivityCode Activity, DependencyKind Kind = DependencyKind.FinishToStart, int LagDays = 0);
