using System.Text.Json;
using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace ElectionCore.Interchange;

/// <summary>Makes documents of bytes.</summary>
internal sealed class OscalDocumentReader(OscalResolutionOptions options, OscalFindings findings)
{
    private const string Schema = "$schema";
    private static readonly string[] Models =
    [
        "catalog", "profile", "mapping-collection", "component-definition", "system-security-plan", "assessment-plan", "assessment-results",
        "plan-of-action-and-milestones",
    ];

    /// <summary>The content of a stream; null where it is longer than allowed.</summary>
    public async Task<byte[]?> BytesAsync(Stream content, string name, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var piece = new byte[1 << 16];
        int count;
        while ((count = await content.ReadAsync(piece, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (buffer.Length + count > options.MaximumDocumentBytes)
            {
                findings.Add(InterchangeDiagnostics.OscalTooMuch, name, ("maximum", options.MaximumDocumentBytes), ("what", "bytes in the document"));
                return null;
            }

            buffer.Write(piece, 0, count);
        }

        return buffer.ToArray();
    }

    /// <summary>The document; null where it is not one of the expected kinds, or wrong.</summary>
    public OscalDocument? Read(ReadOnlySpan<byte> bytes, string name, bool isProfileExpected)
    {
        if (Parse(bytes, name) is not { } document)
        {
            return null;
        }

        var kinds = document.Select(m => m.Key).Where(k => k != Schema).ToArray();
        if (kinds is not [var kind] || document[kind] is not JsonObject root || !(kind == "profile" || (kind == "catalog" && !isProfileExpected)))
        {
            var expected = isProfileExpected ? "a profile" : "a catalog or a profile";
            findings.Add(InterchangeDiagnostics.OscalOtherKind, name, ("found", Found(kinds)), ("expected", expected));
            return null;
        }

        var version = OscalVersion.Parse(root.Object("metadata")?.Text("oscal-version"));
        var errors = findings.Errors;
        new OscalShape(findings, name).Check(root, kind);
        return IsRead(version, root, name) && findings.Errors == errors ? new(name, kind, root, version!.Value) : null;
    }

    private static string Found(string[] kinds) => kinds switch
    {
        [] => "an empty object",
        [var one] when Models.Contains(one, StringComparer.Ordinal) => $"of the model \"{one}\"",
        _ => $"no OSCAL document, with \"{OscalText.Shorten(kinds[0])}\" at the top",
    };

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
            JsonDocumentOptions strict = new() { MaxDepth = options.MaximumDepth, AllowDuplicateProperties = false };
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
            Utf8JsonReader reader = new(bytes, new JsonReaderOptions { MaxDepth = options.MaximumDepth + 1 });
            while (reader.Read())
            {
                if (reader.CurrentDepth >= options.MaximumDepth && reader.TokenType is (JsonTokenType.StartArray or JsonTokenType.StartObject))
                {
                    return FormattableString.Invariant($"it is nested deeper than {options.MaximumDepth} levels");
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
