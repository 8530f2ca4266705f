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

    public List<JsonMember> Members { get; } = [];

    public List<JsonNode> Items { get; } = [];

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
                var record = new JsonNode(JsonTokenType.StartObject, start);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var (name, place) = (TextOf(ref reader), offset + (int)reader.TokenStartIndex);
                    reader.Read();
                    record.Members.Add(new(name, place, Read(ref reader, offset)));
                }

                return record;
            case JsonTokenType.StartArray:
                var list = new JsonNode(JsonTokenType.StartArray, start);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    list.Items.Add(Read(ref reader, offset));
                }

                return list;
            case JsonTokenType.String:
                return new(JsonTokenType.String, start) { Text = TextOf(ref reader) };
            case JsonTokenType.Number:
                return new(JsonTokenType.Number, start) { Text = Encoding.ASCII.GetString(reader.ValueSpan) };
            default:
                return new(reader.TokenType, start) { Text = reader.TokenType == JsonTokenType.True ? "true" : "false" };
        }
    }

    public JsonNode? Find(string name) => Members.Find(m => m.Name == name)?.Value;

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
