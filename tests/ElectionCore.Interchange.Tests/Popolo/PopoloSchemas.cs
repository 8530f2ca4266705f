using System.Text.Json;
using System.Text.RegularExpressions;

namespace ElectionCore.Interchange.Tests;

/// <summary>
/// Checks documents against the published Popolo schemas where they are at hand: the keywords of JSON Schema draft 3 that
/// these schemas use. Without the schemas nothing is checked.
/// </summary>
internal static class PopoloSchemas
{
    private static readonly Dictionary<string, JsonElement> Schemas = new(StringComparer.Ordinal);

    private static readonly (string Array, string Schema)[] Arrays =
    [
        ("areas", "area"), ("organizations", "organization"), ("posts", "post"), ("persons", "person"), ("memberships", "membership"),
    ];

    public static bool AreAtHand => Environment.GetEnvironmentVariable("ELECTIONCORE_STANDARDS") is { Length: > 0 };

    public static void Check(byte[] document)
    {
        using var json = JsonDocument.Parse(document);
        foreach (var (array, schema) in AreAtHand ? Arrays : [])
        {
            foreach (var record in json.RootElement.GetProperty(array).EnumerateArray())
            {
                FaultOf(record, Schema(schema)).ShouldBeNull(record.ToString());
            }
        }
    }

    /// <summary>What breaks a schema, or null.</summary>
    public static string? FaultOf(JsonElement value, JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            return FaultOf(value, Schema(Path.GetFileNameWithoutExtension(reference.GetString()!.TrimEnd('#'))));
        }

        if (schema.TryGetProperty("type", out var type) && !Types(type).Any(t => IsOf(value, t)))
        {
            return $"{value.ValueKind} is not {type}";
        }

        if (value.ValueKind == JsonValueKind.String && schema.TryGetProperty("pattern", out var pattern)
            && !Regex.IsMatch(value.GetString()!, pattern.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)))
        {
            return $"{value} does not match {pattern}";
        }

        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            return value.EnumerateArray().Select(i => FaultOf(i, items)).FirstOrDefault(f => f is not null);
        }

        if (value.ValueKind != JsonValueKind.Object || !schema.TryGetProperty("properties", out var properties))
        {
            return null;
        }

        foreach (var property in properties.EnumerateObject())
        {
            if (value.TryGetProperty(property.Name, out var inner))
            {
                if (FaultOf(inner, property.Value) is { } fault)
                {
                    return $"{property.Name}: {fault}";
                }
            }
            else if (property.Value.TryGetProperty("required", out var required) && required.GetBoolean())
            {
                return $"{property.Name} is missing";
            }
        }

        return null;
    }

    public static JsonElement Schema(string name)
    {
        lock (Schemas)
        {
            if (!Schemas.TryGetValue(name, out var schema))
            {
                using var json = JsonDocument.Parse(File.ReadAllBytes(Standards.Require($"popolo/schemas/{name}.json")));
                Schemas.Add(name, schema = json.RootElement.Clone());
            }

            return schema;
        }
    }

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Select(t => t.GetString()!)
        : [type.GetString()!];

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "string" => value.ValueKind == JsonValueKind.String,
        "null" => value.ValueKind == JsonValueKind.Null,
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "integer" or "number" => value.ValueKind == JsonValueKind.Number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => true,
    };
}
