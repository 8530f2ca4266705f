namespace ElectionCore.Inclusion;

/// <summary>A count with the day or the time it describes.</summary>
/// <param name="Observation">The count.</param>
/// <param name="Period">The day it describes, as [day, next day), or the time.</param>
public sealed record DatedObservation(Observation Observation, DateRange Period);
