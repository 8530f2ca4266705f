using System.Text.Json;
using System.Text.Json.Serialization;

namespace ElectionCore;

/// <summary>
/// Writes a <see cref="LocalizedText"/> as a JSON object of texts by language tag. Reads that, or a plain text as English.
/// </summary>
public sealed class LocalizedTextJsonConverter : JsonConverter<LocalizedText>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">
    /// The token is neither an object nor a text; the object is empty; a tag is not well formed or given twice; a text is
    /// not a text, is blank or is not valid Unicode.
    /// </exception>
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return reader.TokenType switch
            {
                JsonTokenType.String => new(reader.GetString()!),
                JsonTokenType.StartObject => LocalizedText.Create(ReadTexts(ref reader)),
                _ => throw new JsonException("A text, or an object of texts by language tag, was expected."),
            };
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException)
        {
            throw new JsonException(fault.Message, fault);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach (var tag in value.Tags)
        {
            writer.WriteString(tag, value.TryGet(tag, out var text) ? text : "");
        }

        writer.WriteEndObject();
    }

    private static List<KeyValuePair<string, string>> ReadTexts(ref Utf8JsonReader reader)
    {
        var texts = new List<KeyValuePair<string, string>>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var tag = reader.GetString()!;
            if (!reader.Read() || reader.TokenType != JsonTokenType.String)
            {
                throw new JsonException($"A text was expected for the language \"{tag}\".");
            }

            texts.Add(new(tag, reader.GetString()!));
        }

        return texts;
    }
}
