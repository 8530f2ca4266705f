using System.Globalization;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>Reads members of JSON objects of any origin. What is missing or of another kind is null; nothing throws.</summary>
internal static class BadgeObject
{
    private static readonly string[] TimeFormats = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public static JsonDocument? Parse(byte[] bytes)
    {
        try
        {
            var document = JsonDocument.Parse(bytes, new() { AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return document;
            }

            document.Dispose();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // Whatever it is, it is no badge. A name with half of a surrogate pair is the latter fault.
        }

        return null;
    }

    public static JsonElement? Member(this JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) ? member : null;

    public static JsonElement? Member(this JsonElement? value, string name) => value?.Member(name);

    public static string? Text(this JsonElement? value)
    {
        try
        {
            return value is { ValueKind: JsonValueKind.String } text && text.GetString() is { Length: > 0 } given && !string.IsNullOrWhiteSpace(given) ? given : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair.
            return null;
        }
    }

    public static Uri? Uri(this JsonElement? value) => System.Uri.TryCreate(value.Text(), UriKind.Absolute, out var uri) ? uri : null;

    /// <summary>A number of seconds since 1970 as RFC 7519 counts them.</summary>
    public static long? Seconds(this JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var seconds) ? seconds : null;

    /// <summary>A moment, which has to name its offset.</summary>
    public static DateTimeOffset? Time(this JsonElement? value) =>
        value.Text() is { Length: > 6 } text && (text[^1] == 'Z' || text[^6] is '+' or '-')
        && DateTimeOffset.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;

    /// <summary>The texts of a set, which can be written as one text.</summary>
    public static List<string> Texts(this JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.String } => value.Text() is { } one ? [one] : [],
        { ValueKind: JsonValueKind.Array } array => [.. array.EnumerateArray().Select(e => ((JsonElement?)e).Text()).OfType<string>()],
        _ => [],
    };

    /// <summary>The objects of a set, which can be written as one object.</summary>
    public static IEnumerable<JsonElement> Objects(this JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.Object } one => [one],
        { ValueKind: JsonValueKind.Array } array => array.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object),
        _ => [],
    };
}
