namespace ElectionCore.Quality;

/// <summary>One text of a catalogue that is to be looked after.</summary>
/// <param name="Part">What it is the text of.</param>
/// <param name="Code">The code of the process, phase or topic, or the number of the clause; the code of the catalogue for its own title.</param>
/// <remarks>Equality is on all parts.</remarks>
public readonly record struct CatalogueGap(CatalogueTextPart Part, string Code);
