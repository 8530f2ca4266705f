using System.Globalization;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>Goes over the records of one array of a checked document.</summary>
internal static class JsonArrayReader
{
    /// <summary>Receives one record: null as node when it is no object.</summary>
    public delegate void Receiver(JsonRow row, JsonNode node);

    public static void Read(JsonText text, string name, int start, Receiver receive)
    {
        var bytes = text.Bytes.Span[start..];
        var reader = new Utf8JsonReader(bytes, isFinalBlock: false, new JsonReaderState(JsonText.ReaderOptions));
        reader.Read();
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            var first = start + (int)reader.TokenStartIndex;
            var node = JsonNode.Read(ref reader, start);
            var row = new JsonRow(text, first, start + (int)reader.BytesConsumed - first, string.Create(CultureInfo.InvariantCulture, $"$.{name}[{i}]"));
            row.Keep(node);
            receive(row, node);
        }
    }
}
