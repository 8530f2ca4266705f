namespace ElectionCore;

/// <summary>Somebody who may sign at a stage, on some days.</summary>
/// <param name="Person">The person.</param>
/// <param name="Days">The days; without bounds while nobody says otherwise.</param>
/// <param name="CoverFor">Whose leave the person covers, or null for the holder of the office.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ApprovalSignatory(PersonRef Person, DateRange Days = default, PersonRef? CoverFor = null);
