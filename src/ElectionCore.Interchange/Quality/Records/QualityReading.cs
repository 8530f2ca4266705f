using System.Collections.Immutable;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>What came of reading a document about quality.</summary>
/// <param name="States">The records, by kind in the order of the document's description; none where anything is wrong with the document.</param>
/// <param name="Findings">What is to be said about it, in the order of the arrays.</param>
public sealed record QualityReading(ImmutableArray<IFactState> States, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Where each of the records is in the document, in the same order.</summary>
    public ImmutableArray<DiagnosticPlace> Places { get; init; } = [];

    /// <summary>What <see cref="QualityRegister.CheckAsync"/> says of the records, each with its place in the document.</summary>
    /// <param name="findings">What it said of <see cref="States"/>.</param>
    /// <returns>The same, placed.</returns>
    public IEnumerable<Diagnostic> Placed(IEnumerable<IntakeFinding> findings) =>
        findings.Select(f => new Diagnostic(f.Finding.Descriptor, f.Finding.Severity, Places[f.Record] with { Subject = f.Finding.Place.Subject }, f.Finding.Arguments));
}
