using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>Writes documents.</summary>
internal static class LedgerWriter
{
    /// <summary>Writes facts as they are read; with their commits when the source has a history.</summary>
    public static async Task WriteAsync(Stream stream, ExportSource source, CancellationToken cancellationToken)
    {
        var writer = new Utf8JsonWriter(stream, JsonWriting.Options);
        await using var closing = writer.ConfigureAwait(false);
        var rows = new JsonRowWriter(writer);
        JsonWriting.WriteHead(writer);
        if (source.HasHistory)
        {
            writer.WriteStartArray(DocumentFormat.CommitsProperty);
            await foreach (var commit in source.CommitsAsync(cancellationToken).ConfigureAwait(false))
            {
                WriteCommit(writer, rows, commit);
                await JsonWriting.PassOnAsync(writer, cancellationToken).ConfigureAwait(false);
            }

            writer.WriteEndArray();
        }

        foreach (var table in AllTables.Kinds)
        {
            writer.WriteStartArray(table.Name);
            await foreach (var row in table.RowsAsync(source, cancellationToken).ConfigureAwait(false))
            {
                writer.WriteStartObject();
                if (source.HasHistory)
                {
                    rows.Put(LedgerFields.FactId, row.Id);
                    rows.Put(LedgerFields.RecordedIn, row.RecordedIn);
                    rows.PutIf(LedgerFields.SupersededIn, row.SupersededIn);
                }

                table.WriteRow(row, rows);
                rows.PutIf(Table.ValidFrom, Validity.WriteFrom(row.Valid));
                rows.PutIf(Table.ValidTo, Validity.WriteTo(row.Valid, row.IsFollowed && !source.HasHistory));
                writer.WriteEndObject();
                await JsonWriting.PassOnAsync(writer, cancellationToken).ConfigureAwait(false);
            }

            writer.WriteEndArray();
        }

        await JsonWriting.FinishAsync(writer, stream, cancellationToken).ConfigureAwait(false);
    }

    private static void WriteCommit(Utf8JsonWriter writer, JsonRowWriter rows, Commit commit)
    {
        writer.WriteStartObject();
        rows.Put(LedgerFields.Number, commit.Number);
        rows.Put(LedgerFields.RecordedAt, commit.RecordedAt);
        rows.Put(LedgerFields.Author, commit.Details.Author);
        rows.Put(LedgerFields.Reason, commit.Details.Reason);
        rows.Put(LedgerFields.Instrument, commit.Details.Instrument);
        writer.WriteEndObject();
    }
}
