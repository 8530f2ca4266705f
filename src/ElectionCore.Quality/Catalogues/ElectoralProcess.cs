namespace ElectionCore.Quality;

/// <summary>One of the processes that electoral standards tell apart.</summary>
/// <param name="Code">The code, such as VR. People are shown the name.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Phases">The codes of the phases of the electoral cycle in which it runs.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ElectoralProcess(string Code, LocalizedText Name, ValueList<string> Phases);
