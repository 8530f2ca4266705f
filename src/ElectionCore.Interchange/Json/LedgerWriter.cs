using System.Text.Json;
using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>Writes documents.</summary>
internal static class LedgerWriter
{
    /// <summary>Writes facts; with their commits when a log is given.</summary>
    public static async Task WriteAsync(
        Stream stream, OrganizationFacts facts, IReadOnlyList<Commit>? commits, CancellationToken cancellationToken)
    {
        var writer = new Utf8JsonWriter(stream, JsonWriting.Options);
        await using var closing = writer.ConfigureAwait(false);
        var rows = new JsonRowWriter(writer);
        JsonWriting.WriteHead(writer);
        if (commits is not null)
        {
            writer.WriteStartArray(DocumentFormat.CommitsProperty);
            foreach (var commit in commits)
            {
                WriteCommit(writer, rows, commit);
                await JsonWriting.PassOnAsync(writer, cancellationToken).ConfigureAwait(false);
            }

            writer.WriteEndArray();
        }

        foreach (var table in AllTables.Kinds)
        {
            writer.WriteStartArray(table.Name);
            foreach (var row in table.SubjectsOf(facts))
            {
                writer.WriteStartObject();
                if (commits is not null)
                {
                    rows.Put(LedgerFields.FactId, row.Id);
                    rows.Put(LedgerFields.RecordedIn, row.RecordedIn);
                    rows.PutIf(LedgerFields.SupersededIn, row.SupersededIn);
                }

                table.WriteRow(row, rows);
                rows.PutIf(Table.ValidFrom, Validity.WriteFrom(row.Valid));
                rows.PutIf(Table.ValidTo, Validity.WriteTo(row.Valid, row.IsFollowed && commits is null));
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
