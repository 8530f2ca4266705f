namespace ElectionCore.Capacity;

/// <summary>People of a role and group in an area who are to be trained in a tier.</summary>
internal readonly record struct CascadeDemand(CascadeArea Area, RoleCode Role, CascadeGroup Group, long Staff, long Reserve);
