using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>One array of a document of records.</summary>
internal abstract class RecordPart(string name)
{
    public string Name => name;

    public abstract Type StateType { get; }

    public abstract IEnumerable<IFactState> Read(PlanningDocument document, CancellationToken cancellationToken);

    public abstract void Write(Utf8JsonWriter json, IFactState state);

    public abstract IAsyncEnumerable<IFactState> ReadAsync(IRecordSource source, CancellationToken cancellationToken);
}
