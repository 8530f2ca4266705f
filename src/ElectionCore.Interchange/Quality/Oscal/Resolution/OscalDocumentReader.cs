using System.Text.Json;
using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace ElectionCore.Interchange;

/// <summary>Makes documents of bytes.</summary>
internal sealed class OscalDocumentReader(int maximumBytes, int maximumDepth, OscalFindings findings)
{
    private const string Schema = "$schema";

    /// <summary>The content of a stream; null where it is longer than allowed.</summary>
    public async Task<byte[]?> BytesAsync(Stream content, string name, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var piece = new byte[1 << 16];
        int count;
        while ((count = await content.ReadAsync(piece, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (buffer.Length + count > maximumBytes)
            {
                findings.Add(InterchangeDiagnostics.OscalTooMuch, name, ("maximum", maximumBytes), ("what", "bytes in the document"));
                return null;
            }

            buffer.Write(piece, 0, count);
        }

        return buffer.ToArray();
    }

    /// <summary>The document; null where it is of none of the expected models, or wrong.</summary>
    public OscalDocument? Read(ReadOnlySpan<byte> bytes, string name, params string[] expected)
    {
        if (Parse(bytes, name) is not { } document)
        {
            return null;
        }

        var models = document.Select(m => m.Key).Where(k => k != Schema).ToArray();
        if (models is not [var model] || document[model] is not JsonObject root || !expected.Contains(model, StringComparer.Ordinal))
        {
            var words = expected.Length < OscalModel.Models.Length ? string.Join(" or ", expected.Select(e => $"a {e}")) : "one of the models of OSCAL";
            findings.Add(InterchangeDiagnostics.OscalOtherKind, name, ("found", Found(models)), ("expected", words));
            return null;
        }

        var version = OscalVersion.Parse(root.Object("metadata")?.Text("oscal-version"));
        var errors = findings.Errors;
        Shape(root, model, name);
        return IsRead(version, root, name) && findings.Errors == errors ? new(name, model, root, version!.Value) : null;
    }

    private static string Found(string[] models) => models switch
    {
        [] => "an empty object",
        [var one] when OscalModel.Models.Contains(one, StringComparer.Ordinal) => $"of the model \"{one}\"",
        _ => $"no OSCAL document, with \"{OscalText.Shorten(models[0])}\" at the top",
    };

    // Of a model that is not described only what all have in common is looked at.
    private void Shape(JsonObject root, string model, string name)
    {
        OscalShape shape = new(findings, name);
        if (OscalModel.Of(model) is not null)
        {
            shape.Check(root, model);
        }
        else
        {
            shape.Check(root, "document", isComplete: false);
        }
    }

    private bool IsRead(OscalVersion? version, JsonObject root, string name)
    {
        if (root.Object("metadata")?["oscal-version"] is not { } stated)
        {
            return false;
        }

        if (version is not { Major: 1 } known)
        {
            findings.Add(
                InterchangeDiagnostics.OscalOtherVersion, name, stated,
                ("version", OscalText.Shorten(stated.ToString())), ("known", OscalModel.Version));
            return false;
        }

        if (known.IsLaterThan(OscalVersion.Known))
        {
            findings.Add(InterchangeDiagnostics.OscalLaterVersion, name, stated, ("version", OscalText.Shorten(known.Text)), ("known", OscalModel.Version));
        }

        return true;
    }

    private JsonObject? Parse(ReadOnlySpan<byte> bytes, string name)
    {
        bytes = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        try
        {
            JsonDocumentOptions strict = new() { MaxDepth = maximumDepth, AllowDuplicateProperties = false };
            if (Node.Parse(bytes, documentOptions: strict) is JsonObject document)
            {
                Touch(document);
                return document;
            }

            findings.Add(InterchangeDiagnostics.OscalOtherKind, name, ("found", "no JSON object"), ("expected", "an OSCAL document"));
        }
        catch (JsonException fault)
        {
            DiagnosticPlace place = new() { File = name, Line = (int?)(fault.LineNumber + 1), Column = (int?)(fault.BytePositionInLine + 1) };
            findings.Add(InterchangeDiagnostics.OscalUnreadable, place, ("reason", Reason(bytes.ToArray())));
        }
        catch (InvalidOperationException)
        {
            findings.Add(InterchangeDiagnostics.OscalUnreadable, name, ("reason", "a text holds characters that are no Unicode"));
        }

        return null;
    }

    private string Reason(byte[] bytes)
    {
        if (bytes.AsSpan().TrimStart(" \t\r\n"u8).StartsWith("<"u8))
        {
            return "this is XML, not JSON";
        }

        try
        {
            Utf8JsonReader reader = new(bytes, new JsonReaderOptions { MaxDepth = maximumDepth + 1 });
            while (reader.Read())
            {
                if (reader.CurrentDepth >= maximumDepth && reader.TokenType is (JsonTokenType.StartArray or JsonTokenType.StartObject))
                {
                    return FormattableString.Invariant($"it is nested deeper than {maximumDepth} levels");
                }
            }

            return "a property occurs twice in one object";
        }
        catch (JsonException)
        {
            return "this is no JSON";
        }
    }

    // Texts are decoded only when they are asked for; those that cannot be are to be found here and not later.
    private static void Touch(Node? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (_, member) in members)
                {
                    Touch(member);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Touch(item);
                }

                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                _ = value.GetValue<string>();
                break;
        }
    }
}
