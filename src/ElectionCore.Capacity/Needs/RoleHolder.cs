namespace ElectionCore.Capacity;

/// <summary>That a person fills a role in a unit, for an assessment of needs.</summary>
/// <param name="Person">The person.</param>
/// <param name="Role">The role.</param>
/// <param name="Unit">The unit, or null.</param>
public sealed record RoleHolder(PersonRef Person, RoleCode Role, UnitCode? Unit = null);
