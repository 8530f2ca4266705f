using System.Globalization;
using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace ElectionCore.Interchange;

/// <summary>Makes the objects of documents. What there is nothing of is left out, as lists of OSCAL are never empty.</summary>
internal static class OscalMake
{
    public static JsonObject Object(params ReadOnlySpan<(string Name, Node? Value)> members)
    {
        JsonObject made = [];
        foreach (var (name, value) in members)
        {
            if (value is not null)
            {
                made[name] = value;
            }
        }

        return made;
    }

    public static JsonArray? List(IEnumerable<JsonObject> items)
    {
        JsonArray list = [.. items.Select(i => (Node?)i)];
        return list.Count == 0 ? null : list;
    }

    public static JsonArray? List(IEnumerable<string> items)
    {
        JsonArray list = [.. items.Select(i => (Node?)JsonValue.Create(i))];
        return list.Count == 0 ? null : list;
    }

    /// <summary>A text in one line, as titles are.</summary>
    public static string Line(string text) => OscalMarkup.Escape(OneLine(text));

    public static string OneLine(string text) => string.Join(' ', text.Split(['\n', '\r', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>A day as a time: its beginning. That its hours are those of UTC says nothing of where it was.</summary>
    public static string Day(DateOnly day) => Iso(day) + "T00:00:00Z";

    public static string Id(params ReadOnlySpan<string> keys) => OscalNames.UuidOf(keys).ToString("D", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
