namespace ElectionCore.Capacity;

/// <summary>The sessions of a cell that a venue holds.</summary>
/// <param name="Venue">The venue.</param>
/// <param name="Cell">The code of the cell.</param>
/// <param name="Sessions">The number of sessions: people divided by the people of a class, rounded up.</param>
/// <param name="People">The people who come to them.</param>
public sealed record VenueSessions(VenueCode Venue, string Cell, int Sessions, int People);
