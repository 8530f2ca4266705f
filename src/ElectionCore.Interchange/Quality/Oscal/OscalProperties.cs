using System.Text.Json;
using System.Text.Json.Nodes;

namespace ElectionCore.Interchange;

/// <summary>Properties in our own namespace. What cannot be the value of a property, such as several lines, stands in its remarks.</summary>
internal static class OscalProperties
{
    private const string InRemarks = "in-remarks";

    public static void Write(Utf8JsonWriter writer, string name, string value) => Make(name, value).WriteTo(writer);

    /// <summary>A property. Those of one group belong together.</summary>
    public static JsonObject Make(string name, string value, string? group = null)
    {
        var isValue = IsValue(value);
        JsonObject property = new() { ["name"] = name, ["ns"] = OscalNames.Namespace, ["value"] = isValue ? value : InRemarks };
        if (!isValue)
        {
            property["class"] = InRemarks;
        }

        if (group is not null)
        {
            property["group"] = group;
        }

        if (!isValue)
        {
            property["remarks"] = OscalMarkup.Escape(value);
        }

        return property;
    }

    /// <summary>What a property in our namespace says.</summary>
    public static string ValueOf(JsonObject property) =>
        property.Text("class") == InRemarks && property.Text("remarks") is { } remarks ? OscalMarkup.Unescape(remarks) : property.Text("value") ?? "";

    /// <summary>The properties of an object that are in our namespace.</summary>
    public static IEnumerable<(string Name, string Value)> Read(JsonObject holder) =>
        holder.Objects("props").Where(p => p.Text("ns") == OscalNames.Namespace).Select(p => (p.Text("name") ?? "", ValueOf(p)));

    /// <summary>Whether a text can be a string of OSCAL: one line, without white space around it.</summary>
    public static bool IsValue(string text) =>
        text.Length > 0 && !IsSpace(text[0]) && !IsSpace(text[^1]) && text.AsSpan().IndexOfAny("\n\r\u2028\u2029") < 0;

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';
}
