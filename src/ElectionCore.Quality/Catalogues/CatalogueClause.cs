namespace ElectionCore.Quality;

/// <summary>One clause of a standard, by its number.</summary>
/// <param name="Number">The number, such as 8.5.1.</param>
/// <param name="Title">What it is about, in own words.</param>
/// <param name="Parent">The number of the clause that it is part of, or null.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CatalogueClause(string Number, LocalizedText Title, string? Parent);
