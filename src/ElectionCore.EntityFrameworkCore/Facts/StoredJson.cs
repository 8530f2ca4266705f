using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>Values that are stored as JSON, in the script they are written in.</summary>
internal static class StoredJson
{
    private static readonly StoredJsonContext s_context = new(new JsonSerializerOptions(StoredJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>A text in several languages: an object of texts by language tag.</summary>
    public static string Write(LocalizedText text)
    {
        var buffer = new ByteBuffer(128);
        var json = new CanonicalJson(buffer);
        json.BeginObject();
        foreach (var tag in text.Tags)
        {
            json.Name(tag);
            json.String(text.TryGet(tag, out var words) ? words : "");
        }

        json.EndObject();
        return Encoding.UTF8.GetString(buffer.Written);
    }

    /// <summary>A value of several parts.</summary>
    public static string WritePart<T>(T part)
        where T : class =>
        JsonSerializer.Serialize(part, typeof(T), s_context);

    /// <summary>A list.</summary>
    public static string Write<T>(IReadOnlyCollection<T> items) =>
        JsonSerializer.Serialize(items.ToArray(), typeof(T[]), s_context);

    /// <summary>Reads a text in several languages.</summary>
    public static LocalizedText ReadText(string json) => Read<LocalizedText>(json);

    /// <summary>Reads a value.</summary>
    /// <exception cref="FormatException">The JSON is damaged, or is not of such a value.</exception>
    public static T Read<T>(string json)
        where T : class
    {
        try
        {
            return (T?)JsonSerializer.Deserialize(json, typeof(T), s_context)
                ?? throw new FormatException($"A {typeof(T).Name} was expected, not null.");
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            throw new FormatException($"A {typeof(T).Name} was expected: {fault.Message}", fault);
        }
    }
}
