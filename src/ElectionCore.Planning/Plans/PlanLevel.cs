namespace ElectionCore.Planning;

/// <summary>A level of a plan: pillar, goal, action. Which levels there are is data of each plan.</summary>
/// <param name="Code">The code within the plan, such as <c>goal</c>.</param>
/// <param name="Name">The name that people read.</param>
/// <remarks>Equality is on both parts.</remarks>
public sealed record PlanLevel(string Code, LocalizedText Name)
{
    /// <summary>The code within the plan.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public string Code { get; init => field = CodeFormat.Require(value); } = CodeFormat.Require(Code);

    /// <summary>The name that people read.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);
}
