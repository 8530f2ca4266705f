using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>Writes the fields of a record as properties of the object a writer is in.</summary>
internal sealed class JsonRowWriter(Utf8JsonWriter writer) : RowWriter
{
    public override void Text(Field field, CellForm form, string text)
    {
        if (form == CellForm.Text)
        {
            writer.WriteString(field.JsonName, text);
        }
        else
        {
            // Numbers and flags are formatted by their fields, as JSON writes them.
            writer.WritePropertyName(field.JsonName);
            writer.WriteRawValue(text);
        }
    }

    public override void Localized(Field field, LocalizedText text)
    {
        writer.WriteStartObject(field.JsonName);
        foreach (var tag in text.Tags)
        {
            writer.WriteString(tag, text.For(tag));
        }

        writer.WriteEndObject();
    }

    public override void Items(Field field, IEnumerable<string> items)
    {
        writer.WriteStartArray(field.JsonName);
        foreach (var item in items)
        {
            writer.WriteStringValue(item);
        }

        writer.WriteEndArray();
    }

    public override void Records<T>(RecordsField<T> field, IEnumerable<T> records)
    {
        writer.WriteStartArray(field.JsonName);
        foreach (var record in records)
        {
            writer.WriteStartObject();
            field.Write(record, this);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
