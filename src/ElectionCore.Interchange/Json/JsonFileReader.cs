using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>Reads JSON documents: plain records, and whole histories.</summary>
internal sealed class JsonFileReader : FormatReader
{
    public override bool IsMeantBy(ImportFormat format) => format == ImportFormat.Json;

    public override bool Recognises(ReadOnlySpan<byte> head)
    {
        var text = head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? head[3..] : head;
        return text.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];
    }

    public override async Task ReadAsync(ImportFile file, ImportStream stream, ReadContext context)
    {
        var text = await JsonText.ReadAsync(file.Name, stream, context.CancellationToken).ConfigureAwait(false);
        if (JsonOutline.Read(text, file.Findings) is not { } outline)
        {
            return;
        }

        if (outline.Commits is { } commits)
        {
            file.History = LedgerDocument.Read(text, outline, commits, context.CancellationToken);
            return;
        }

        foreach (var (table, start) in outline.Arrays)
        {
            JsonArrayReader.Read(text, table.Name, start, (row, node) => ReadRow(file, table, row, node, stream, context));
        }

        if (file.Rows.Count == 0)
        {
            file.Findings.Add(InterchangeDiagnostics.NoRows.At(DiagnosticPlace.In(file.Name)));
        }
    }

    private static void ReadRow(ImportFile file, Table table, JsonRow source, JsonNode node, ImportStream stream, ReadContext context)
    {
        if (node.Kind != JsonTokenType.StartObject)
        {
            context.AddRefused(file, table, source, stream, InterchangeDiagnostics.OtherValue.At(
                source.Place, ("field", table.Name), ("actual", node.Description), ("expected", "an object")));
            return;
        }

        var strangers = new List<Diagnostic>();
        source.FindStrangers(table.ByJsonName, DocumentFormat.RejectProperties, strangers);
        if (strangers.Exists(d => d.Severity == DiagnosticSeverity.Error))
        {
            context.AddRefused(file, table, source, stream, [.. strangers]);
            source.Release();
            return;
        }

        context.Add(file, table, source, stream).Findings.AddRange(strangers);
    }
}
