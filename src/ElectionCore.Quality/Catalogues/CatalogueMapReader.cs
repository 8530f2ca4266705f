namespace ElectionCore.Quality;

/// <summary>Reads cross-references between catalogues from JSON.</summary>
/// <remarks>
/// The document is an object that begins <c>"format": "electioncore-quality-map", "version": 1</c> with <c>from</c>, <c>to</c>,
/// <c>provenance</c> and the array <c>references</c>: source (or null), target, relation, confidence (low, medium or high) and rationale.
/// </remarks>
public static class CatalogueMapReader
{
    private const string Format = "electioncore-quality-map";

    /// <summary>Reads cross-references.</summary>
    /// <param name="json">The document, in UTF-8.</param>
    /// <param name="name">The name of the document, for messages.</param>
    /// <returns>The references, or what is wrong with the document. Bad data never throws.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    public static CatalogueMapReading Read(ReadOnlyMemory<byte> json, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var document = new CatalogueDocument(name);
        using var opened = document.Open(json, Format);
        if (opened is null)
        {
            return new(Map: null, [.. document.Findings]);
        }

        var root = opened.RootElement;
        var map = new CatalogueMap(
            document.Code<CatalogueCode>(root, "$", "from", isRequired: true) ?? default,
            document.Code<CatalogueCode>(root, "$", "to", isRequired: true) ?? default,
            document.OptionalText(root, "$", "provenance"),
            [
                .. document.Objects(root, "references").Select(r => new CrossReference(
                    document.OptionalText(r.Element, r.Path, "source"),
                    document.Text(r.Element, r.Path, "target"),
                    document.Word<CrossReferenceRelation>(r.Element, r.Path, "relation"),
                    document.Word<CrossReferenceConfidence>(r.Element, r.Path, "confidence"),
                    document.OptionalText(r.Element, r.Path, "rationale"))),
            ]);
        return new(document.Findings.Count == 0 ? map : null, [.. document.Findings]);
    }
}
