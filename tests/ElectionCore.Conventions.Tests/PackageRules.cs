namespace ElectionCore.Conventions.Tests;

/// <summary>What one package may do.</summary>
/// <param name="Namespace">The one namespace of its types, besides that of builder extensions.</param>
/// <param name="Projects">The projects it may reference.</param>
/// <param name="Dependencies">The packages of others it may reference.</param>
internal sealed record PackageRules(string Namespace, IReadOnlyList<string> Projects, IReadOnlyList<string> Dependencies);
