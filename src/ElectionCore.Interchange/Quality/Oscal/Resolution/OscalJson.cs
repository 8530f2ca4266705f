using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Node = System.Text.Json.Nodes.JsonNode;

namespace ElectionCore.Interchange;

/// <summary>Reads members of objects whose kinds were checked, and writes documents.</summary>
internal static class OscalJson
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), MaxDepth = 1024,
    };

    public static string? Text(this JsonObject value, string name) =>
        value[name] is JsonValue member && member.TryGetValue(out string? text) ? text : null;

    public static JsonObject? Object(this JsonObject value, string name) => value[name] as JsonObject;

    public static IEnumerable<JsonObject> Objects(this JsonObject value, string name) =>
        value[name] is JsonArray array ? array.OfType<JsonObject>() : [];

    public static IEnumerable<JsonValue> Values(this JsonObject value, string name) =>
        value[name] is JsonArray array ? array.OfType<JsonValue>() : [];

    /// <summary>The array of a name; an empty one is put there where there is none.</summary>
    public static JsonArray Array(this JsonObject value, string name)
    {
        if (value[name] is not JsonArray array)
        {
            value[name] = array = [];
        }

        return array;
    }

    /// <summary>Adds copies of what is not there yet in the same words.</summary>
    public static void AddMissing(this JsonArray target, IEnumerable<Node?> items)
    {
        var known = target.Select(Same).ToHashSet(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (known.Add(Same(item)))
            {
                target.Add(item?.DeepClone());
            }
        }
    }

    /// <summary>How deep a value is nested; one for an object that holds none.</summary>
    public static int Levels(this Node value)
    {
        var deepest = 0;
        Stack<(Node? Value, int Depth)> open = new([(value, 1)]);
        while (open.TryPop(out var next))
        {
            deepest = Math.Max(deepest, next.Value is JsonObject or JsonArray ? next.Depth : next.Depth - 1);
            IEnumerable<Node?> children = next.Value switch { JsonObject members => members.Select(m => m.Value), JsonArray items => items, _ => [] };
            foreach (var child in children)
            {
                open.Push((child, next.Depth + 1));
            }
        }

        return deepest;
    }

    /// <summary>Whether an object has the property by which it says that it is to be kept whatever happens.</summary>
    public static bool IsKeptAlways(this JsonObject value) => value.Objects("props").Any(p =>
        p.Text("name") == "keep" && p.Text("value") == "always" && p.Text("ns") is null or OscalModel.Namespace);

    public static byte[] Write(JsonObject document)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Layout))
        {
            document.WriteTo(writer);
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static string Same(Node? node) => node?.ToJsonString() ?? "null";
}
