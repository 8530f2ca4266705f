using System.Text.Json;
using System.Text.Json.Nodes;

namespace ElectionCore.Interchange;

/// <summary>Properties in our own namespace. What cannot be the value of a property, such as several lines, stands in its remarks.</summary>
internal static class OscalProperties
{
    private const string InRemarks = "in-remarks";

    public static void Write(Utf8JsonWriter writer, string name, string value)
    {
        writer.WriteStartObject();
        writer.WriteString("name", name);
        writer.WriteString("ns", OscalNames.Namespace);
        if (IsValue(value))
        {
            writer.WriteString("value", value);
        }
        else
        {
            writer.WriteString("value", InRemarks);
            writer.WriteString("class", InRemarks);
            writer.WriteString("remarks", OscalMarkup.Escape(value));
        }

        writer.WriteEndObject();
    }

    /// <summary>The properties of an object that are in our namespace.</summary>
    public static IEnumerable<(string Name, string Value)> Read(JsonObject holder) =>
        holder.Objects("props").Where(p => p.Text("ns") == OscalNames.Namespace).Select(p =>
            (p.Text("name") ?? "", p.Text("class") == InRemarks && p.Text("remarks") is { } remarks ? OscalMarkup.Unescape(remarks) : p.Text("value") ?? ""));

    /// <summary>Whether a text can be a string of OSCAL: one line, without white space around it.</summary>
    public static bool IsValue(string text) =>
        text.Length > 0 && !IsSpace(text[0]) && !IsSpace(text[^1]) && text.AsSpan().IndexOfAny("\n\r\u2028\u2029") < 0;

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';
}
