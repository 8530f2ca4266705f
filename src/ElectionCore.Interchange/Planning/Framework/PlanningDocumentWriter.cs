using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>Writes documents about plans. The same content gives the same bytes.</summary>
internal sealed class PlanningDocumentWriter : IAsyncDisposable
{
    private readonly Stream _stream;
    private readonly MemoryStream _written = new();
    private readonly Utf8JsonWriter _writer;
    private readonly JsonRowWriter _rows;

    public PlanningDocumentWriter(Stream stream, string format)
    {
        _stream = stream;
        _writer = new(_written, JsonWriting.Options);
        _rows = new(_writer);
        _writer.WriteStartObject();
        _writer.WriteString(DocumentFormat.FormatProperty, format);
        _writer.WriteNumber(DocumentFormat.VersionProperty, PlanningDocument.Version);
    }

    public void Single<T>(PlanningTable<T> table, T state)
        where T : class, IFactState
    {
        _writer.WriteStartObject(table.Name);
        table.Write(state, _rows);
        _writer.WriteEndObject();
    }

    /// <summary>Writes the records of an array; nothing where there are none.</summary>
    public async Task AllAsync<T>(PlanningTable<T> table, IReadOnlyCollection<T> states, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        if (states.Count == 0)
        {
            return;
        }

        _writer.WriteStartArray(table.Name);
        foreach (var state in states)
        {
            _writer.WriteStartObject();
            table.Write(state, _rows);
            _writer.WriteEndObject();
            await JsonWriting.PassOnAsync(_writer, cancellationToken).ConfigureAwait(false);
            RequireReadable();
        }

        _writer.WriteEndArray();
    }

    /// <summary>Hands on what was written. Until then nothing is.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        await JsonWriting.FinishAsync(_writer, _written, cancellationToken).ConfigureAwait(false);
        RequireReadable();
        _written.Position = 0;
        await _written.CopyToAsync(_stream, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync().ConfigureAwait(false);
        await _written.DisposeAsync().ConfigureAwait(false);
    }

    private void RequireReadable()
    {
        if (_written.Length > PlanningDocument.MaximumBytes)
        {
            throw new RuleViolationException(InterchangeDiagnostics.DocumentNotWritten.At(default, ("limit", PlanningDocument.MaximumBytes)));
        }
    }
}
