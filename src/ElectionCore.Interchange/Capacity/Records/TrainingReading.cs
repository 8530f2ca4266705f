using System.Collections.Immutable;

namespace ElectionCore.Interchange;

/// <summary>What came of reading a document about training.</summary>
/// <param name="States">The records, by kind in the order of the document's description; none where anything is wrong with the document.</param>
/// <param name="Findings">What is to be said about it, in the order of the arrays.</param>
public sealed record TrainingReading(ImmutableArray<IFactState> States, ImmutableArray<Diagnostic> Findings);
