namespace ElectionCore.Capacity;

/// <summary>How many people of a cell go from a place to a venue.</summary>
/// <param name="Place">The place they come from.</param>
/// <param name="Cell">The code of their cell.</param>
/// <param name="Venue">The venue they go to, or null for those who have no seat.</param>
/// <param name="People">How many they are.</param>
public sealed record VenueAssignment(PlaceCode Place, string Cell, VenueCode? Venue, int People);
