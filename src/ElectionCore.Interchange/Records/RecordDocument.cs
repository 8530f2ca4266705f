using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>Reads and writes documents that have an array for each kind of record of one module.</summary>
/// <param name="format">The name of the format.</param>
/// <param name="module">The name of the module, for messages.</param>
/// <param name="parts">The arrays in their order: what is named by others comes before them.</param>
internal sealed class RecordDocument(string format, string module, IReadOnlyList<RecordPart> parts)
{
    private readonly string[] _known = [.. parts.Select(p => p.Name)];
    private readonly Dictionary<Type, RecordPart> _byType = parts.ToDictionary(p => p.StateType);

    /// <summary>The name of the array of a kind.</summary>
    /// <exception cref="ArgumentException">The type is no kind of the module.</exception>
    public string NameOf(Type type) => PartOf(type, nameof(type)).Name;

    /// <summary>The records of a document, or none where anything is wrong with it.</summary>
    /// <param name="stream">The document.</param>
    /// <param name="name">The name for messages.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <param name="places">Takes the place of each record; null where nobody asks for it.</param>
    public async Task<(List<IFactState> States, List<Diagnostic> Findings)> ReadAsync(
        Stream stream, string name, CancellationToken cancellationToken, List<DiagnosticPlace>? places = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var findings = new List<Diagnostic>();
        var document = await PlanningDocument.OpenAsync(stream, name, format, _known, Refuse, findings, cancellationToken).ConfigureAwait(false);
        var states = document is null ? [] : parts.SelectMany(p => p.Read(document, places, cancellationToken)).ToList();
        return (findings.Exists(f => f.Severity == DiagnosticSeverity.Error) ? [] : states, findings);
    }

    /// <summary>Writes records as they come, all of a kind one after the other.</summary>
    /// <exception cref="ArgumentException">A record is of no kind of the module, or of a kind that had ended.</exception>
    public async Task<long> WriteAsync(Stream stream, IAsyncEnumerable<IFactState> states, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(states);
        var json = new Utf8JsonWriter(stream, JsonWriting.Options);
        await using var closing = json.ConfigureAwait(false);
        json.WriteStartObject();
        json.WriteString(DocumentFormat.FormatProperty, format);
        json.WriteNumber(DocumentFormat.VersionProperty, PlanningDocument.Version);
        var ended = new HashSet<RecordPart>();
        var (part, count) = (default(RecordPart), 0L);
        await foreach (var state in states.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (part?.StateType != state.GetType())
            {
                if (part is not null)
                {
                    json.WriteEndArray();
                }

                part = PartOf(state.GetType(), nameof(states));
                json.WriteStartArray(ended.Add(part) ? part.Name : throw new ArgumentException($"The {part.Name} had ended before.", nameof(states)));
            }

            part.Write(json, state);
            count++;
            await JsonWriting.PassOnAsync(json, cancellationToken).ConfigureAwait(false);
        }

        if (part is not null)
        {
            json.WriteEndArray();
        }

        await JsonWriting.FinishAsync(json, stream, cancellationToken).ConfigureAwait(false);
        return count;
    }

    /// <summary>Writes all records of a register.</summary>
    public Task<long> WriteAsync(Stream stream, IRecordSource source, CancellationToken cancellationToken) =>
        WriteAsync(stream, EachAsync(source, cancellationToken), cancellationToken);

    private RecordPart PartOf(Type type, string parameter) =>
        type is not null && _byType.TryGetValue(type, out var part) ? part : throw new ArgumentException($"{type?.Name} is no kind of the {module} module.", parameter);

    private Diagnostic Refuse(DiagnosticPlace place, string property) => InterchangeDiagnostics.RecordPropertyUnknown.At(
        place, ("property", property), ("record", "the arrays of the document"), ("known", string.Join(", ", _known)));

    private async IAsyncEnumerable<IFactState> EachAsync(IRecordSource source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var part in parts)
        {
            await foreach (var state in part.ReadAsync(source, cancellationToken).ConfigureAwait(false))
            {
                yield return state;
            }
        }
    }
}
