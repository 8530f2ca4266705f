namespace ElectionCore.Quality;

/// <summary>When a phase of the electoral cycle is. A phase can come more than once, as voting does with a second round.</summary>
/// <param name="Phase">The code of the phase.</param>
/// <param name="Days">The days.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record PhaseDates(string Phase, DateRange Days);
