namespace ElectionCore.Quality;

/// <summary>That several minor nonconformities may have one cause. It is a hint to look, and no finding.</summary>
/// <param name="Catalogue">The catalogue.</param>
/// <param name="Clauses">The numbers of the clauses that all of them are about, in numeric order.</param>
/// <param name="Process">The code of the electoral process, or null for the system as a whole.</param>
/// <param name="Findings">The findings, ordered by code.</param>
/// <param name="Units">The units where they were found, ordered by code.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record SystemicHint(
    CatalogueCode Catalogue, ValueList<string> Clauses, string? Process, ValueList<FindingCode> Findings, ValueList<UnitCode> Units);
