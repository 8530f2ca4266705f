using System.Globalization;
using System.Text.Json;

namespace ElectionCore.Capacity;

/// <summary>Reads the members of a payload. What is missing or of another kind is null; nothing throws.</summary>
internal sealed class PayloadReader : IDisposable
{
    private const int MostLevels = 2;

    private readonly JsonDocument _document;

    private PayloadReader(JsonDocument document) => _document = document;

    public JsonElement Root => _document.RootElement;

    public static PayloadReader? Open(byte[] payload)
    {
        try
        {
            var document = JsonDocument.Parse(payload, new() { MaxDepth = MostLevels, AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return new(document);
            }

            document.Dispose();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // Whatever it is, it is not a payload. A name with half of a surrogate pair is the latter fault.
        }

        return null;
    }

    public string? Code(string name) => Text(name) is { } text && CodeFormat.IsValid(text) ? text : null;

    public string? Text(string name) => Root.TryGetProperty(name, out var value) ? TextOf(value) : null;

    public DateOnly? Day(string name) => Root.TryGetProperty(name, out var value) ? DayOf(value) : null;

    public bool Has(string name) => Root.TryGetProperty(name, out _);

    public static DateOnly? DayOf(JsonElement value) =>
        DateOnly.TryParseExact(TextOf(value), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public void Dispose() => _document.Dispose();

    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair.
            return null;
        }
    }
}
