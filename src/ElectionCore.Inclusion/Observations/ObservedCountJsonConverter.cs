using System.Text.Json;
using System.Text.Json.Serialization;

namespace ElectionCore.Inclusion;

/// <summary>Writes a count as a JSON number, and one that is missing as the word of its state.</summary>
public sealed class ObservedCountJsonConverter : JsonConverter<ObservedCount>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The token is neither a number that is not negative nor the word of a state.</exception>
    public override ObservedCount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetInt64(out var value) && value >= 0 => new(value),
        JsonTokenType.String when ObservedCount.TryParse(reader.GetString(), provider: null, out var count) => count,
        _ => throw new JsonException("A number that is not negative, or a word such as \"unknown\", was expected."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ObservedCount value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Value is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }
}
