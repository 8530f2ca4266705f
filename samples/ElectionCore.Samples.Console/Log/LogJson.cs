using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ElectionCore.EntityFrameworkCore;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The log as JSON, written as it is read.</summary>
internal static class LogJson
{
    private const int Often = 64 * 1024;

    public static async Task WriteAsync(IAsyncEnumerable<LogRecord> records, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>(Often);
        await using var json = new Utf8JsonWriter(buffer, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteStartArray("entries");
        await foreach (var record in records.WithCancellation(cancellationToken))
        {
            Write(json, record);
            if (buffer.WrittenCount + json.BytesPending > Often)
            {
                await FlushAsync();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await FlushAsync();
        await Console.Out.WriteLineAsync();

        // The writer holds whole characters only.
        async Task FlushAsync()
        {
            await json.FlushAsync(cancellationToken);
            await Console.Out.WriteAsync(Encoding.UTF8.GetString(buffer.WrittenSpan));
            buffer.ResetWrittenCount();
        }
    }

    private static void Write(Utf8JsonWriter json, LogRecord record)
    {
        var details = record.Commit.Details;
        json.WriteStartObject();
        json.WriteNumber("commit", record.Commit.Number);
        json.WriteNumber("position", record.Position);
        json.WriteString("recordedAt", Days.Iso(record.Commit.RecordedAt));
        json.WriteString("author", details.Author);
        json.WriteString("reason", details.Reason);
        if (details.Instrument is { } instrument)
        {
            json.WriteStartObject("instrument");
            json.WriteString("number", instrument.Number);
            json.WriteString("date", instrument.Date?.ToString());
            json.WriteString("signatory", instrument.Signatory);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("instrument");
        }

        json.WriteString("kind", record.Kind);
        json.WriteString("subject", record.Subject);
        json.WritePropertyName("payload");
        WritePayload(json, record.Payload);
        json.WriteEndObject();
    }

    // Read and written again, so that what would steer a terminal is escaped. What was edited past the log may be no JSON.
    private static void WritePayload(Utf8JsonWriter json, string? payload)
    {
        if (payload is null)
        {
            json.WriteNullValue();
            return;
        }

        try
        {
            using var document = JsonDocument.Parse(payload);
            document.RootElement.WriteTo(json);
        }
        catch (JsonException)
        {
            json.WriteStringValue(payload);
        }
    }
}
