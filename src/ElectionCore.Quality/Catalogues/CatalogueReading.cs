using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>What came of reading a catalogue.</summary>
/// <param name="Catalogue">The catalogue, or null where anything is wrong with the document.</param>
/// <param name="Findings">What is to be said about it.</param>
public sealed record CatalogueReading(QualityCatalogue? Catalogue, ImmutableArray<Diagnostic> Findings);
