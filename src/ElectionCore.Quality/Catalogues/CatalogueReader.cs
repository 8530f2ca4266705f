using System.Collections.Immutable;
using System.Text.Json;

namespace ElectionCore.Quality;

/// <summary>Reads catalogues from JSON: those of the package and those of others alike.</summary>
/// <remarks>
/// The document is an object that begins <c>"format": "electioncore-quality-catalogue", "version": 1</c> with <c>code</c>, <c>standard</c>,
/// <c>edition</c>, <c>title</c>, <c>status</c> (current, withdrawn or draft), <c>contentVersion</c>, <c>reviewedLanguages</c>, and the arrays
/// <c>processes</c> (code, name, phases), <c>phases</c> (code, name), <c>clauses</c> (number, title, parent) and <c>topics</c> (code, clauses,
/// processes, text, evidence, basis, officialRef, retired). Names, titles and texts are texts by language. At most 16 MiB are read, and
/// after 100 findings no more are noted.
/// </remarks>
public static class CatalogueReader
{
    private const string Format = "electioncore-quality-catalogue";

    /// <summary>Reads a catalogue.</summary>
    /// <param name="json">The document, in UTF-8.</param>
    /// <param name="name">The name of the document, for messages.</param>
    /// <returns>The catalogue, or what is wrong with the document. Bad data never throws.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    public static CatalogueReading Read(ReadOnlyMemory<byte> json, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var document = new CatalogueDocument(name);
        using var opened = document.Open(json, Format);
        var catalogue = opened is null ? null : Read(opened.RootElement, document);
        return new(document.Findings.Count == 0 ? catalogue : null, [.. document.Findings]);
    }

    private static QualityCatalogue? Read(JsonElement root, CatalogueDocument document)
    {
        var head = Head(root, document);
        var phases = document.Objects(root, "phases").Select(p => new ElectoralPhase(document.Text(p.Element, p.Path, "code"), Name(p, document))).ToImmutableArray();
        var processes = document.Objects(root, "processes").Select(p => new ElectoralProcess(
            document.Text(p.Element, p.Path, "code"), Name(p, document), [.. document.Texts(p.Element, p.Path, "phases")])).ToImmutableArray();
        var clauses = document.Objects(root, "clauses").Select(c => new CatalogueClause(
            document.Text(c.Element, c.Path, "number"),
            document.Localized(c.Element, c.Path, "title", isRequired: true) ?? new("?"),
            document.OptionalText(c.Element, c.Path, "parent"))).ToImmutableArray();
        var topics = document.Objects(root, "topics").Select(t => Topic(t.Element, t.Path, document)).ToImmutableArray();
        Twice(phases.Select(p => p.Code), "phases");
        Twice(processes.Select(p => p.Code), "processes");
        Twice(clauses.Select(c => c.Number), "clauses");
        Twice(topics.Select(t => t.Code.Value), "topics");
        Dangling("clauses", "parent", clauses.Select(c => c.Parent).OfType<string>(), clauses.Select(c => c.Number));
        Dangling("processes", "phases", processes.SelectMany(p => p.Phases), phases.Select(p => p.Code));
        Dangling("topics", "clauses", topics.SelectMany(t => t.Clauses), clauses.Select(c => c.Number));
        Dangling("topics", "processes", topics.SelectMany(t => t.Processes), processes.Select(p => p.Code));
        return document.Findings.Count > 0 ? null : new(head, processes, phases, clauses, topics);

        void Twice(IEnumerable<string> codes, string array)
        {
            foreach (var group in codes.GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Count() > 1))
            {
                document.Add("$." + array, $"has {group.Key} twice");
            }
        }

        void Dangling(string array, string property, IEnumerable<string> named, IEnumerable<string> known)
        {
            foreach (var unknown in named.Except(known, StringComparer.Ordinal))
            {
                document.Add($"$.{array}[*].{property}", $"names {unknown}, which the document does not have");
            }
        }
    }

    private static CatalogueHead Head(JsonElement root, CatalogueDocument document) => new()
    {
        Code = document.Code<CatalogueCode>(root, "$", "code", isRequired: true) ?? default,
        Standard = document.Text(root, "$", "standard"),
        Edition = document.Text(root, "$", "edition"),
        Title = document.Localized(root, "$", "title", isRequired: true) ?? new("?"),
        Status = document.Word<CatalogueStatus>(root, "$", "status"),
        Supersedes = document.Code<CatalogueCode>(root, "$", "supersedes", isRequired: false),
        SupersededBy = document.Code<CatalogueCode>(root, "$", "supersededBy", isRequired: false),
        ContentVersion = document.Text(root, "$", "contentVersion"),
        Note = document.OptionalText(root, "$", "note"),
        ReviewedLanguages = [.. document.Texts(root, "$", "reviewedLanguages")],
    };

    private static LocalizedText Name((JsonElement Element, string Path) item, CatalogueDocument document) =>
        document.Localized(item.Element, item.Path, "name", isRequired: true) ?? new("?");

    private static CatalogueTopic Topic(JsonElement element, string path, CatalogueDocument document)
    {
        var clauses = document.Texts(element, path, "clauses");
        if (clauses.Length == 0)
        {
            document.Add(path + ".clauses", "is missing");
        }

        return new()
        {
            Code = document.Code<TopicCode>(element, path, "code", isRequired: true) ?? default,
            Clauses = [.. clauses],
            Processes = [.. document.Texts(element, path, "processes")],
            Text = document.Localized(element, path, "text", isRequired: true) ?? new("?"),
            Evidence = document.Localized(element, path, "evidence", isRequired: false),
            Basis = document.Word<TopicBasis>(element, path, "basis"),
            OfficialRef = document.OptionalText(element, path, "officialRef"),
            IsRetired = element.TryGetProperty("retired", out var retired) && retired.ValueKind == JsonValueKind.True,
        };
    }
}
