using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>Reads the fields of a small object.</summary>
internal static class JsonFields
{
    /// <summary>The values of the fields, in the order of their names; null where one is missing.</summary>
    /// <exception cref="JsonException">It is no object, or has another field, or one twice.</exception>
    public static JsonNode?[] Read(ref Utf8JsonReader reader, params ReadOnlySpan<string> names)
    {
        var node = JsonNode.Read(ref reader, 0);
        var values = new JsonNode?[names.Length];
        foreach (var member in node.Members)
        {
            var i = names.IndexOf(member.Name);
            values[i >= 0 && values[i] is null ? i : throw new JsonException($"{RowReader.Shorten(member.Name)} is not known there, or is there twice.")] = member.Value;
        }

        return node.Kind == JsonTokenType.StartObject ? values : throw new JsonException($"An object with {string.Join(" and ", names)} was expected.");
    }
}
