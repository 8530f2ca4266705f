using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>Writes statements as batches: one JSON array in UTF-8, as record stores take it.</summary>
public static class XapiWriter
{
    /// <summary>Writes statements as they come; one is held at a time.</summary>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="statements">The statements, read once. Of their ids each should occur once: a store refuses a batch with one twice.</param>
    /// <param name="cancellationToken">Stops the writing; what was written by then is no complete batch.</param>
    /// <returns>How many were written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="statements"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static async Task<long> WriteAsync(Stream stream, IAsyncEnumerable<XapiStatement> statements, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(statements);
        var writer = new Utf8JsonWriter(stream, StatementJson.Options);
        await using var closing = writer.ConfigureAwait(false);
        var count = 0L;
        writer.WriteStartArray();
        await foreach (var statement in statements.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            statement.WriteTo(writer);
            count++;
            await JsonWriting.PassOnAsync(writer, cancellationToken).ConfigureAwait(false);
        }

        writer.WriteEndArray();
        await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        await stream.WriteAsync("\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
        return count;
    }
}
