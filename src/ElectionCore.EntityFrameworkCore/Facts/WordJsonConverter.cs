using System.Text.Json;
using System.Text.Json.Serialization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>Writes a choice as its word.</summary>
internal sealed class WordJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return EnumWords<T>.Parse(reader.GetString() ?? "");
        }
        catch (Exception fault) when (fault is FormatException or InvalidOperationException)
        {
            throw new JsonException(fault.Message, fault);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(EnumWords<T>.Of(value));
}
