namespace ElectionCore.Quality;

/// <summary>The days on which an internal audit before, during or after polling is held.</summary>
/// <param name="Stage">Where it lies by polling.</param>
/// <param name="Days">The days; null where too few dates are known to say.</param>
/// <param name="Phases">The codes of the phases that have days within it, in the order of the cycle.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record AuditWindow(PollingStage Stage, DateRange? Days, ValueList<string> Phases);
