namespace ElectionCore.Capacity;

/// <summary>The people of a role that a place needs, by a rule or, without one, by count.</summary>
internal sealed record StaffNeed(CascadePlace Place, RoleCode Role, long Staff, StaffingRule? Rule);
