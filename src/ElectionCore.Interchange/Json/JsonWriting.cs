using System.Text.Encodings.Web;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>What all written documents have in common.</summary>
internal static class JsonWriting
{
    private const int Pending = 1 << 16;

    /// <summary>Indented, with LF, and with letters of every script as they are.</summary>
    public static JsonWriterOptions Options { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void WriteHead(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString(DocumentFormat.FormatProperty, DocumentFormat.Name);
        writer.WriteNumber(DocumentFormat.VersionProperty, DocumentFormat.Version);
    }

    /// <summary>Hands on what is written once there is enough of it.</summary>
    public static async ValueTask PassOnAsync(Utf8JsonWriter writer, CancellationToken cancellationToken)
    {
        if (writer.BytesPending > Pending)
        {
            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public static async Task FinishAsync(Utf8JsonWriter writer, Stream stream, CancellationToken cancellationToken)
    {
        writer.WriteEndObject();
        await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        await stream.WriteAsync("\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
    }
}
