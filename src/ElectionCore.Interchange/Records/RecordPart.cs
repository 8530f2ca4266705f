using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>One array of a document of records.</summary>
internal abstract class RecordPart(string name)
{
    public string Name => name;

    public abstract Type StateType { get; }

    /// <summary>The records of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="places">Takes the place of each, in the same order; null where nobody asks for it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public abstract IEnumerable<IFactState> Read(PlanningDocument document, List<DiagnosticPlace>? places, CancellationToken cancellationToken);

    public abstract void Write(Utf8JsonWriter json, IFactState state);

    public abstract IAsyncEnumerable<IFactState> ReadAsync(IRecordSource source, CancellationToken cancellationToken);
}
