using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ElectionCore;

/// <summary>Writes a list of values as a JSON array. The options must know the array of its items.</summary>
internal sealed class ValueListJsonConverter<T> : JsonConverter<ValueList<T>>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">It is no array of such items. The exception within tells the path within the list.</exception>
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return [.. JsonSerializer.Deserialize(ref reader, Items(options)) ?? throw new JsonException("A list was expected, not null.")];
        }
        catch (JsonException fault)
        {
            throw new JsonException(fault.Message, fault);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, [.. value], Items(options));

    private static JsonTypeInfo<T[]> Items(JsonSerializerOptions options) => (JsonTypeInfo<T[]>)options.GetTypeInfo(typeof(T[]));
}
