namespace ElectionCore.Quality;

/// <summary>One phase of the electoral cycle.</summary>
/// <param name="Code">The code, such as registration.</param>
/// <param name="Name">What it is called.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ElectoralPhase(string Code, LocalizedText Name);
