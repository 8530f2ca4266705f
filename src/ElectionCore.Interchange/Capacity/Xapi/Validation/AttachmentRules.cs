using System.Collections.Frozen;
using System.Net.Mime;

namespace ElectionCore.Interchange;

/// <summary>Checks what statements say about their attachments (part two, sections 2.4.11 and 2.6).</summary>
internal sealed class AttachmentRules(ValueRules values)
{
    private const string Owner = "An attachment";
    private const string Signature = "http://adlnet.gov/expapi/attachments/signature";

    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        ["usageType", "display", "description", "contentType", "length", "sha2", "fileUrl"], StringComparer.Ordinal);

    public void Check(StatementNode? node)
    {
        if (!values.IsArray(node))
        {
            return;
        }

        foreach (var attachment in node!.Items().Where(a => !a.IsNull && values.IsObject(a, Owner, Names)))
        {
            One(attachment);
        }
    }

    // 224, 256, 384 or 512 bits.
    private static bool IsSha2(string text) => text.Length is 56 or 64 or 96 or 128 && text.All(char.IsAsciiHexDigit);

    private static bool IsMediaType(string text)
    {
        try
        {
            return new ContentType(text).MediaType.Length > 0;
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            return false;
        }
    }

    private void One(StatementNode attachment)
    {
        var usage = values.Required(attachment, Owner, "usageType");
        var isSignature = values.Iri(usage) && usage!.Text == Signature;
        values.LanguageMap(values.Required(attachment, Owner, "display"));
        values.LanguageMap(ValueRules.Optional(attachment, "description"));
        var type = values.Required(attachment, Owner, "contentType");
        if (values.Form(type, IsMediaType, "a media type such as text/plain") && isSignature)
        {
            values.Form(type, t => t is "application/octet-stream", "application/octet-stream, since it is a signature");
        }

        if (values.Required(attachment, Owner, "length") is { } length && values.IsNumber(length) && !(length.Value.TryGetInt64(out var octets) && octets >= 0))
        {
            values.Findings.Add(InterchangeDiagnostics.XapiFormat, length, ("value", length.Shown), ("expected", "a whole number of octets"));
        }

        values.Form(values.Required(attachment, Owner, "sha2"), IsSha2, "a SHA-2 hash in hexadecimal digits");
        values.Iri(ValueRules.Optional(attachment, "fileUrl"));
    }
}
