using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>Reads Popolo documents.</summary>
internal sealed class PopoloFileReader : FormatReader
{
    public override bool IsMeantBy(ImportFormat format) => format == ImportFormat.Popolo;

    /// <summary>
    /// Whether the beginning shows an array that only Popolo has. Other documents are Popolo only when the caller says so.
    /// </summary>
    public override bool Recognises(ReadOnlySpan<byte> head)
    {
        var text = head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? head[3..] : head;
        var reader = new Utf8JsonReader(text, isFinalBlock: false, new JsonReaderState(JsonText.ReaderOptions));
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = JsonNode.TextOf(ref reader);
                if (!reader.Read() || name == DocumentFormat.FormatProperty)
                {
                    return false;
                }

                if (name != "posts" && PopoloDocument.KindOf(name) is not null && reader.TokenType == JsonTokenType.StartArray)
                {
                    return true;
                }

                if (!reader.TrySkip())
                {
                    return false;
                }
            }
        }
        catch (JsonException)
        {
            // Whoever reads it reports it.
        }

        return false;
    }

    public override async Task ReadAsync(ImportFile file, ImportStream stream, ReadContext context)
    {
        var text = await JsonText.ReadAsync(file.Name, stream, context.CancellationToken).ConfigureAwait(false);
        if (PopoloDocument.Read(text, file.Findings) is { } document)
        {
            new PopoloReading(file, text, stream, context, document).Run();
        }
    }
}
