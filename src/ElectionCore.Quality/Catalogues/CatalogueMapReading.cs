using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>What came of reading cross-references.</summary>
/// <param name="Map">The references, or null where anything is wrong with the document.</param>
/// <param name="Findings">What is to be said about it.</param>
public sealed record CatalogueMapReading(CatalogueMap? Map, ImmutableArray<Diagnostic> Findings);
