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

    private static void Write(Utf8JsonWriter writer, ImportRow row)
    {
        var source = (JsonRow)row.Source;
        using var record = JsonDocument.Parse(source.Raw);
        if (record.RootElement.ValueKind != JsonValueKind.Object)
        {
            record.RootElement.WriteTo(writer);
            return;
        }

        var reasons = row.Findings.Where(d => d.Severity == DiagnosticSeverity.Error).DefaultIfEmpty(row.Refusal!);
        writer.WriteStartObject();
        writer.WriteString(DocumentFormat.RejectFile, source.File);
        writer.WriteNumber(DocumentFormat.RejectLine, source.Place.Line ?? 0);
        writer.WriteString(
            DocumentFormat.RejectReason,
            string.Join(" ", reasons.Select(d => $"{d.Code}: {DiagnosticText.English.Format(d, CultureInfo.InvariantCulture)}")));
        foreach (var property in record.RootElement.EnumerateObject())
        {
            if (!DocumentFormat.RejectProperties.Contains(property.Name))
            {
                property.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }
}
