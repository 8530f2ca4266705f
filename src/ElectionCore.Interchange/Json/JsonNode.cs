using System.Text;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>A value of a document that knows where it stands.</summary>
internal sealed class JsonNode
{
    // What a text is that JSON can write and Unicode cannot; readers report it.
    private const string NoText = "\uFFFF";

    private JsonNode(JsonTokenType kind, int start) => (Kind, Start) = (kind, start);

    public JsonTokenType Kind { get; }

    /// <summary>The offset of its first byte.</summary>
    public int Start { get; }

    /// <summary>The text of a string, or a number as it is written.</summary>
    public string Text { get; private init; } = "";

    public IReadOnlyList<JsonMember> Members { get; private init; } = [];

    public IReadOnlyList<JsonNode> Items { get; private init; } = [];

    /// <summary>What the value is, for messages.</summary>
    public string Description => Kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };

    /// <summary>Reads the value a reader stands on, to its last token. The input has been checked already.</summary>
    public static JsonNode Read(ref Utf8JsonReader reader, int offset)
    {
        var start = offset + (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = new List<JsonMember>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var (name, place) = (TextOf(ref reader), offset + (int)reader.TokenStartIndex);
                    reader.Read();
                    members.Add(new(name, place, Read(ref reader, offset)));
                }

                return new(JsonTokenType.StartObject, start) { Members = members };
            case JsonTokenType.StartArray:
                var items = new List<JsonNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Read(ref reader, offset));
                }

                return new(JsonTokenType.StartArray, start) { Items = items };
            case JsonTokenType.String:
                return new(JsonTokenType.String, start) { Text = TextOf(ref reader) };
            case JsonTokenType.Number:
                return new(JsonTokenType.Number, start) { Text = Encoding.ASCII.GetString(reader.ValueSpan) };
            default:
                return new(reader.TokenType, start) { Text = reader.TokenType == JsonTokenType.True ? "true" : "false" };
        }
    }

    /// <summary>The value of a property, or null.</summary>
    public JsonNode? Find(string name) => IndexOf(name) is >= 0 and var index ? Members[index].Value : null;

    /// <summary>The position of the first property of a name, or -1.</summary>
    public int IndexOf(string name)
    {
        for (var i = 0; i < Members.Count; i++)
        {
            if (Members[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The text of a string or name; a sentinel when it holds half a character pair.</summary>
    internal static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return NoText;
        }
    }
}
