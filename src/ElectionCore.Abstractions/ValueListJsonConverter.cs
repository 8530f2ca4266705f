using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ElectionCore;

/// <summary>Reads and writes a list of values as a JSON array.</summary>
/// <typeparam name="T">The type of the items. The options must know its array, as a source-generated context does that names it.</typeparam>
public sealed class ValueListJsonConverter<T> : JsonConverter<ValueList<T>>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is null or no array of such items.</exception>
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        [.. JsonSerializer.Deserialize(ref reader, Items(options)) ?? throw new JsonException("A list was expected, not null.")];

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        JsonSerializer.Serialize(writer, [.. value], Items(options));
    }

    private static JsonTypeInfo<T[]> Items(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return (JsonTypeInfo<T[]>)options.GetTypeInfo(typeof(T[]));
    }
}
