namespace ElectionCore.Quality;

/// <summary>A waiver that a member of a team makes use of, for the report of the audit.</summary>
/// <param name="Person">Who audits their own unit.</param>
/// <param name="Waiver">The unit, the reason, and who allowed it when.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record UsedWaiver(PersonRef Person, IndependenceWaiver Waiver);
