using System.Globalization;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>Writes refused JSON records as a document of the same format.</summary>
internal static class JsonRejects
{
    public static async Task WriteAsync(Stream stream, List<ImportRow> rows)
    {
        var writer = new Utf8JsonWriter(stream, JsonWriting.Options);
        await using var closing = writer.ConfigureAwait(false);
        JsonWriting.WriteHead(writer);
        foreach (var table in rows.GroupBy(r => r.Table).OrderBy(g => g.Key.Order))
        {
            writer.WriteStartArray(table.Key.Name);
            foreach (var row in table)
            {
                Write(writer, row);
                await JsonWriting.PassOnAsync(writer, CancellationToken.None).ConfigureAwait(false);
            }

            writer.WriteEndArray();
        }

        await JsonWriting.FinishAsync(writer, stream, CancellationToken.None).ConfigureAwait(false);
    }

    // Values are written as they stand in the source: JSON can hold texts that Unicode cannot, such as half a character pair.
    private static void Write(Utf8JsonWriter writer, ImportRow row)
    {
        if (row.Source is MappedRow mapped)
        {
            writer.WriteStartObject();
            WriteReason(writer, row, mapped.File);
            mapped.WriteTo(writer, row.Table);
            writer.WriteEndObject();
            return;
        }

        var source = (JsonRow)row.Source;
        var record = source.Raw.Span;
        var reader = new Utf8JsonReader(record, JsonText.ReaderOptions);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            writer.WriteRawValue(record);
            return;
        }

        writer.WriteStartObject();
        WriteReason(writer, row, source.File);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = JsonNode.TextOf(ref reader);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (!DocumentFormat.RejectProperties.Contains(name))
            {
                writer.WritePropertyName(name);
                writer.WriteRawValue(record[start..(int)reader.BytesConsumed]);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteReason(Utf8JsonWriter writer, ImportRow row, string file)
    {
        var reasons = row.Findings.Where(d => d.Severity == DiagnosticSeverity.Error).DefaultIfEmpty(row.Refusal!);
        writer.WriteString(DocumentFormat.RejectFile, file);
        writer.WriteNumber(DocumentFormat.RejectLine, row.Source.Place.Line ?? 0);
        writer.WriteString(
            DocumentFormat.RejectReason,
            string.Join(" ", reasons.Select(d => $"{d.Code}: {DiagnosticText.English.Format(d, CultureInfo.InvariantCulture)}")));
    }
}
