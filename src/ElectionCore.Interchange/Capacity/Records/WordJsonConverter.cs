using System.Text.Json;
using System.Text.Json.Serialization;

namespace ElectionCore.Interchange;

/// <summary>Reads and writes a choice as its word.</summary>
internal sealed class WordJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && EnumWords<T>.TryParse(reader.GetString()!, out var value)
            ? value
            : throw new JsonException($"Expected is {EnumWords<T>.Expected}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(EnumWords<T>.Of(value));
}
