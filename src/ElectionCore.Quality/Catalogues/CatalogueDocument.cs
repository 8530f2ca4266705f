using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace ElectionCore.Quality;

/// <summary>A document that is read value by value; what is wrong is noted with its path.</summary>
internal sealed class CatalogueDocument(string name)
{
    public const int MaximumBytes = 16 * 1024 * 1024;
    private const int MaximumFindings = 100;

    public List<Diagnostic> Findings { get; } = [];

    /// <summary>Parses the bytes, and checks the format.</summary>
    public JsonDocument? Open(ReadOnlyMemory<byte> bytes, string format)
    {
        if (bytes.Length > MaximumBytes)
        {
            Add("$", string.Create(CultureInfo.InvariantCulture, $"is longer than {MaximumBytes} bytes"));
            return null;
        }

        try
        {
            var document = JsonDocument.Parse(bytes, new() { MaxDepth = 16, AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind == JsonValueKind.Object && Text(document.RootElement, "$", "format") == format && Number(document.RootElement, "version") == 1)
            {
                return document;
            }

            Findings.Clear();
            Add("$", $"is no document of the format {format}, version 1");
            document.Dispose();
        }
        catch (JsonException fault)
        {
            Add(fault.Path ?? "$", "is not JSON: " + fault.Message.Split(" LineNumber:", 2)[0]);
        }

        return null;
    }

    public void Add(string path, string what)
    {
        if (Findings.Count < MaximumFindings)
        {
            Findings.Add(QualityDiagnostics.CatalogueUnsound.At(DiagnosticPlace.In(name, path: path), ("what", what)));
        }
    }

    /// <summary>A text that must be there; empty where it is not.</summary>
    public string Text(JsonElement parent, string path, string property)
    {
        if (OptionalText(parent, path, property) is { } text)
        {
            return text;
        }

        Add($"{path}.{property}", "is missing");
        return "";
    }

    public string? OptionalText(JsonElement parent, string path, string property)
    {
        if (!parent.TryGetProperty(property, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        Add($"{path}.{property}", "is no text");
        return null;
    }

    public LocalizedText? Localized(JsonElement parent, string path, string property, bool isRequired)
    {
        if (!parent.TryGetProperty(property, out var value))
        {
            if (isRequired)
            {
                Add($"{path}.{property}", "is missing");
            }

            return null;
        }

        try
        {
            return value.Deserialize(CatalogueJsonContext.Default.LocalizedText);
        }
        catch (JsonException fault)
        {
            Add($"{path}.{property}", "is no text in languages: " + fault.Message.Split(" Path:", 2)[0]);
            return null;
        }
    }

    public ImmutableArray<string> Texts(JsonElement parent, string path, string property)
    {
        if (!parent.TryGetProperty(property, out var value))
        {
            return [];
        }

        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String))
        {
            return [.. value.EnumerateArray().Select(v => v.GetString()!)];
        }

        Add($"{path}.{property}", "is no array of texts");
        return [];
    }

    public T Word<T>(JsonElement parent, string path, string property)
        where T : struct, Enum
    {
        if (OptionalText(parent, path, property) is not { } text)
        {
            return default;
        }

        if (!Words.TryParse<T>(text, out var value))
        {
            Add($"{path}.{property}", $"is none of {string.Join(", ", Enum.GetValues<T>().Select(Words.Of))}");
        }

        return value;
    }

    /// <summary>A code; the default value where there is none, which has been noted if it must be there.</summary>
    public T? Code<T>(JsonElement parent, string path, string property, bool isRequired)
        where T : struct, IParsable<T>
    {
        if (OptionalText(parent, path, property) is not { } text)
        {
            if (isRequired)
            {
                Add($"{path}.{property}", "is missing");
            }

            return null;
        }

        if (T.TryParse(text, CultureInfo.InvariantCulture, out var code))
        {
            return code;
        }

        Add($"{path}.{property}", "is no code");
        return null;
    }

    /// <summary>The objects of an array, each with its path.</summary>
    public IEnumerable<(JsonElement Element, string Path)> Objects(JsonElement parent, string property)
    {
        if (!parent.TryGetProperty(property, out var value))
        {
            yield break;
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            Add("$." + property, "is no array");
            yield break;
        }

        foreach (var (index, element) in value.EnumerateArray().Index())
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"$.{property}[{index}]");
            if (element.ValueKind == JsonValueKind.Object)
            {
                yield return (element, path);
            }
            else
            {
                Add(path, "is no object");
            }
        }
    }

    private static int? Number(JsonElement parent, string property) =>
        parent.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;
}
