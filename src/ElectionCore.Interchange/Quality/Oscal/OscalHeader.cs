using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ElectionCore.Interchange;

/// <summary>What kind of OSCAL document a file holds, and what it says of itself.</summary>
public sealed class OscalHeader
{
    /// <summary>The most bytes that are read unless said otherwise: 64 MiB.</summary>
    public const int UsualMaximumBytes = 64 << 20;

    private const int MaximumDepth = 128;
    private const int MaximumFindings = 1_000;

    private OscalHeader()
    {
    }

    /// <summary>The model, such as <c>catalog</c> or <c>assessment-results</c>; null where the content is no OSCAL document that can be read.</summary>
    public string? Model { get; private init; }

    /// <summary>The UUID of the document; null where it has none that can be read.</summary>
    public Guid? Uuid { get; private init; }

    /// <summary>What the document says of itself; null where it is incomplete.</summary>
    public OscalMetadata? Metadata { get; private init; }

    /// <summary>What is wrong (<c>INT0400</c> to <c>INT0410</c>).</summary>
    public ImmutableArray<Diagnostic> Findings { get; private init; } = [];

    /// <summary>Reads the header of a document. Bad data never throws.</summary>
    /// <param name="content">JSON in UTF-8. It is read to its end, unless it is too long, and not closed.</param>
    /// <param name="name">The name of the document for the findings.</param>
    /// <param name="maximumBytes">The most bytes that are read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The header.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is less than one.</exception>
    /// <exception cref="IOException">The content cannot be read.</exception>
    public static async Task<OscalHeader> ReadAsync(
        Stream content, string name, int maximumBytes = UsualMaximumBytes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumBytes, 1);
        OscalFindings findings = new(MaximumFindings);
        OscalDocumentReader reader = new(maximumBytes, MaximumDepth, findings);
        var bytes = await reader.BytesAsync(content, name, cancellationToken).ConfigureAwait(false);
        var document = bytes is null ? null : reader.Read(bytes, name, OscalModel.Models);
        return document is null ? new() { Findings = [.. findings.Listed] } : Read(document, findings);
    }

    private static OscalHeader Read(OscalDocument document, OscalFindings findings)
    {
        var metadata = document.Root.Object("metadata")!;
        var (title, version) = (OscalMarkup.Unescape(metadata.Text("title")!).Trim(), metadata.Text("version")!.Trim());
        var time = OscalTime.Read(metadata.Text("last-modified"));
        if (time is null)
        {
            findings.Add(
                InterchangeDiagnostics.OscalWrongType, document.Name, metadata["last-modified"]!,
                ("found", $"\"{OscalText.Shorten(metadata.Text("last-modified")!)}\""), ("expected", "a time with its time zone"));
        }

        foreach (var (text, property) in new[] { (title, "title"), (version, "version") }.Where(t => !OscalProperties.IsValue(t.Item1)))
        {
            findings.Add(
                InterchangeDiagnostics.OscalWrongType, document.Name, metadata[property]!, ("found", text.Length == 0 ? "empty" : "of several lines"), ("expected", "a line of text"));
        }

        return new()
        {
            Model = document.Kind,
            Uuid = ElectionCore.Interchange.Uuid.TryParse(document.Root.Text("uuid")!, out var uuid) ? uuid : null,
            Metadata = time is not { } at || !OscalProperties.IsValue(title) || !OscalProperties.IsValue(version) ? null : new()
            {
                Title = title,
                LastModified = at,
                Version = version,
                OscalVersion = document.Version.Text,
                Remarks = metadata.Text("remarks") is { } remarks ? OscalMarkup.Unescape(remarks) : null,
                Properties = Properties(metadata),
            },
            Findings = [.. findings.Listed],
        };
    }

    // Of a name that occurs twice the first counts.
    private static ImmutableSortedDictionary<string, string> Properties(JsonObject metadata) =>
        OscalProperties.Read(metadata).Where(p => OscalNames.IsToken(p.Name)).DistinctBy(p => p.Name, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
}
