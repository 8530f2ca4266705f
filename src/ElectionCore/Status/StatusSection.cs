namespace ElectionCore;

/// <summary>The part of a status report that one module answers for.</summary>
/// <param name="Key">A permanent key, such as <c>organization</c>.</param>
/// <param name="Title">The title, in English.</param>
/// <param name="Figures">The numbers, in the order of reading.</param>
/// <param name="Findings">What the module's check found, gravest first.</param>
public sealed record StatusSection(
    string Key, string Title, IReadOnlyList<StatusFigure> Figures, IReadOnlyList<Diagnostic> Findings);
