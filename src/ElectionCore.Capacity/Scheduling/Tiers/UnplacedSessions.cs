namespace ElectionCore.Capacity;

/// <summary>Sessions of a cell that have no venue.</summary>
/// <param name="Place">The place or region; null for the nation.</param>
/// <param name="Role">The role.</param>
/// <param name="Group">The code of the group.</param>
/// <param name="Sessions">The sessions.</param>
/// <param name="People">The people who would come to them.</param>
public sealed record UnplacedSessions(PlaceCode? Place, RoleCode Role, string Group, long Sessions, long People);
