using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace ElectionCore.Interchange;

/// <summary>Reads the documents that profiles import, each once.</summary>
internal sealed class OscalLoader(IOscalSources sources, OscalResolutionOptions options, OscalFindings findings)
{
    private static readonly string[] OtherFormats = [".xml", ".yaml", ".yml"];
    private readonly OscalDocumentReader _reader = new(options.MaximumDocumentBytes, options.MaximumDepth, findings);
    private readonly Dictionary<string, OscalDocument> _read = new(StringComparer.Ordinal);

    /// <summary>The names of the documents, in the order in which they were read.</summary>
    public List<string> Names { get; } = [];

    public async Task<OscalDocument?> ProfileAsync(Stream content, string name, CancellationToken cancellationToken)
    {
        if (await BytesAsync(content, name, cancellationToken).ConfigureAwait(false) is not { } bytes)
        {
            return null;
        }

        Names.Add(name);
        return _reader.Read(bytes, name, "profile");
    }

    public async Task<OscalDocument?> ImportedAsync(OscalDocument importer, JsonObject directive, CancellationToken cancellationToken)
    {
        var href = directive["href"]!;
        var reference = href.GetValue<string>();
        if (reference.StartsWith('#'))
        {
            return await ResourceAsync(importer, reference[1..], href, cancellationToken).ConfigureAwait(false);
        }

        var (document, isFound) = await OpenedAsync(importer, reference, hashes: [], cancellationToken).ConfigureAwait(false);
        if (!isFound)
        {
            findings.Add(InterchangeDiagnostics.OscalSourceNotFound, importer.Name, href, ("href", OscalText.Shorten(reference)));
        }

        return document;
    }

    // Only JSON is read; a link that says to be XML or YAML is left alone.
    private static bool IsJson(JsonObject link, string? name) => link.Text("media-type") is { } type
        ? type.Contains("json", StringComparison.OrdinalIgnoreCase)
        : !Array.Exists(OtherFormats, f => (name ?? "").Split('?', '#')[0].EndsWith(f, StringComparison.OrdinalIgnoreCase));

    private async Task<OscalDocument?> ResourceAsync(OscalDocument importer, string id, Node at, CancellationToken cancellationToken)
    {
        var resource = importer.Root.Object("back-matter")?.Objects("resources")
            .FirstOrDefault(r => string.Equals(OscalReferences.Key(r.Text("uuid")!), OscalReferences.Key(id), StringComparison.Ordinal));
        if (resource is null)
        {
            Unusable(importer, at, id, "the profile's back matter does not have it");
            return null;
        }

        var links = resource.Objects("rlinks").Where(l => IsJson(l, l.Text("href"))).ToArray();
        foreach (var link in links)
        {
            var (document, isFound) =
                await OpenedAsync(importer, link.Text("href")!, [.. link.Objects("hashes")], cancellationToken).ConfigureAwait(false);
            if (isFound)
            {
                return document;
            }
        }

        if (resource.Object("base64") is { } embedded && IsJson(embedded, embedded.Text("filename")))
        {
            return Embedded(importer, OscalReferences.Key(id), embedded);
        }

        Unusable(importer, at, id, links.Length == 0
            ? "it has no link to a JSON document, and holds none"
            : $"no document is at hand under {string.Join(", ", links.Select(l => OscalText.Shorten(l.Text("href")!)))}, and it holds none");
        return null;
    }

    private OscalDocument? Embedded(OscalDocument importer, string id, JsonObject embedded)
    {
        var name = $"{importer.Name}#{id}";
        if (_read.TryGetValue(name, out var known))
        {
            return known;
        }

        var text = embedded.Text("value")!;
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
        {
            Unusable(importer, embedded["value"]!, id, "its content is no Base64");
            return null;
        }

        return Kept(bytes.AsSpan(0, length), name);
    }

    private async Task<(OscalDocument? Document, bool IsFound)> OpenedAsync(
        OscalDocument importer, string href, JsonObject[] hashes, CancellationToken cancellationToken)
    {
        var name = href;
        try
        {
            if (await sources.OpenAsync(href, importer.Name, cancellationToken).ConfigureAwait(false) is not { } source)
            {
                return (null, false);
            }

            await using var closing = source.ConfigureAwait(false);
            name = source.Name;
            if (hashes.Length == 0 && _read.TryGetValue(name, out var known))
            {
                return (known, true);
            }

            var bytes = await BytesAsync(source.Content, name, cancellationToken).ConfigureAwait(false);
            return (bytes is null || !IsUnaltered(importer, bytes, hashes) ? null : _read.GetValueOrDefault(name) ?? Kept(bytes, name), true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Add(InterchangeDiagnostics.OscalUnreadable, name, ("reason", e is IOException ? "reading failed" : "access is denied"));
            return (null, true);
        }
    }

    private async Task<byte[]?> BytesAsync(Stream content, string name, CancellationToken cancellationToken) =>
        await _reader.BytesAsync(content, name, cancellationToken).ConfigureAwait(false);

    private OscalDocument? Kept(ReadOnlySpan<byte> bytes, string name)
    {
        if (Names.Count >= options.MaximumDocuments)
        {
            findings.Add(InterchangeDiagnostics.OscalTooMuch, name, ("maximum", options.MaximumDocuments), ("what", "documents"));
            return null;
        }

        Names.Add(name);
        return _reader.Read(bytes, name, "catalog", "profile") is { } document ? _read[name] = document : null;
    }

    private bool IsUnaltered(OscalDocument importer, byte[] bytes, JsonObject[] hashes)
    {
        foreach (var hash in hashes)
        {
            var computed = hash.Text("algorithm") switch
            {
                "SHA-256" => SHA256.HashData(bytes),
                "SHA-384" => SHA384.HashData(bytes),
                "SHA-512" => SHA512.HashData(bytes),
                "SHA3-256" when SHA3_256.IsSupported => SHA3_256.HashData(bytes),
                "SHA3-384" when SHA3_384.IsSupported => SHA3_384.HashData(bytes),
                "SHA3-512" when SHA3_512.IsSupported => SHA3_512.HashData(bytes),
                _ => null,
            };
            if (computed is not null && !string.Equals(Convert.ToHexString(computed), hash.Text("value"), StringComparison.OrdinalIgnoreCase))
            {
                Unusable(importer, hash, "", "the document is another than the one whose hash is stated");
                return false;
            }
        }

        return true;
    }

    private void Unusable(OscalDocument importer, Node at, string id, string reason) =>
        findings.Add(InterchangeDiagnostics.OscalResourceUnusable, importer.Name, at, ("resource", OscalText.Shorten(id)), ("reason", reason));
}
