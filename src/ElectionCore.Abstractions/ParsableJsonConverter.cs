using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ElectionCore;

/// <summary>
/// Reads and writes a value as JSON text through its own invariant parsing and formatting.
/// </summary>
/// <typeparam name="T">A value that parses what it formats.</typeparam>
/// <remarks>
/// A default value that has no text, as that of a code, is JSON null; for other types JSON null is refused. The value may
/// also be a property name.
/// </remarks>
public sealed class ParsableJsonConverter<T> : JsonConverter<T>
    where T : struct, IParsable<T>, IFormattable
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    /// <exception cref="JsonException">
    /// The token is not a text, or the text is not in the form of <typeparamref name="T"/>.
    /// </exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null when ToText(default).Length == 0 => default,
        JsonTokenType.String => FromText(reader.GetString()),
        _ => throw new JsonException($"A text was expected for {typeof(T).Name}."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var text = ToText(value);
        if (text.Length == 0)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is not in the form of <typeparamref name="T"/>.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FromText(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(ToText(value));
    }

    private static T FromText(string? text) => T.TryParse(text, CultureInfo.InvariantCulture, out var value)
        ? value
        : throw new JsonException($"\"{text}\" is not a valid {typeof(T).Name}.");

    private static string ToText(T value) => value.ToString(format: null, CultureInfo.InvariantCulture);
}
