namespace ElectionCore.Capacity;

/// <summary>Multipliers of the relaxation, in 1,024ths of a minor unit: by cell and place for a person, and by cell for a session.</summary>
internal sealed record VenueMultipliers(long[][] PerPerson, long[] PerSession);
