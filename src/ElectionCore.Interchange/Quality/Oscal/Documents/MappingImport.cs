using System.Globalization;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>Reads a mapping collection as cross-references: of several sources and targets each source with each target.</summary>
internal sealed class MappingImport(OscalRun run, OscalItem root)
{
    private readonly OscalResources _known = OscalResources.Of(root, run);

    public IEnumerable<CatalogueMap> Read()
    {
        var metadata = root.Take("uuid").Item("metadata")!;
        metadata.Take("title", "last-modified", "version", "oscal-version");
        _ = (metadata.Prop("from"), metadata.Prop("to"));
        var isOurs = metadata.Prop("from") is not null;
        var provenance = root.Item("provenance");
        var description = metadata.Prop("provenance") is null ? provenance?.Markup("mapping-description") : null;
        if (isOurs)
        {
            provenance?.Take("method", "matching-rationale", "status", "mapping-description");
        }

        List<CatalogueMap> maps = [];
        foreach (var mapping in root.Items("mappings"))
        {
            maps.Add(new(Catalogue(mapping, "source-resource"), Catalogue(mapping, "target-resource"), description, [.. mapping.Take("uuid").Items("maps").SelectMany(References)]));
        }

        foreach (var twice in maps.GroupBy(m => (m.From, m.To)).Where(g => g.Count() > 1))
        {
            run.Find(InterchangeDiagnostics.OscalGivenTwice, root.Path + ".mappings", ("what", "mapping"), ("code", $"from {twice.Key.From} to {twice.Key.To}"));
        }

        foreach (var (mapping, map) in root.Items("mappings").Zip(maps))
        {
            Check(mapping, map);
        }

        root.Rest();
        return maps;
    }

    private CatalogueCode Catalogue(OscalItem mapping, string member)
    {
        if (mapping.Item(member) is not { } resource)
        {
            run.Find(InterchangeDiagnostics.OscalMissing, mapping.Path, ("owner", "mapping"), ("property", member));
            return default;
        }

        var href = resource.Required("href");
        if (resource.Text("type") is { } type && type != "catalog")
        {
            run.Lose("type", resource.Path + ".type", $"Cross-references are between catalogues; \"{OscalText.Shorten(type)}\" is not kept.");
        }

        if (href is ['#', .. var id])
        {
            if (_known.Find(id) is { } known)
            {
                known.Take("title", "rlinks");
                _ = known.Prop("catalogue");
            }
            else
            {
                run.Find(InterchangeDiagnostics.OscalReferenceDangling, resource.Path, ("what", "resource"), ("reference", OscalText.Shorten(href)));
            }
        }

        if (resource.Prop("catalogue") is { } own)
        {
            return resource.Parse<CatalogueCode>("catalogue", own);
        }

        var name = Uri.UnescapeDataString(href.TrimStart('#').Split('/')[^1]);
        name = name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? name[..^".json".Length] : name;
        run.Lose("href", resource.Path + ".href", $"Catalogues are named by their codes; \"{OscalText.Shorten(name)}\" is taken for one.");
        return href.Length == 0 ? default : resource.Parse<CatalogueCode>("href", name);
    }

    private IEnumerable<CrossReference> References(OscalItem map)
    {
        map.Take("uuid");
        var word = map.Required("relationship");
        if (!Words.TryParse<CrossReferenceRelation>(word, out var relation) && word.Length > 0)
        {
            map.Unsound("relationship", word, $"word of {string.Join(", ", Enum.GetValues<CrossReferenceRelation>().Select(Words.Of))}");
        }

        var confidence = Confidence(map.Item("confidence-score"));
        var rationale = map.Markup("remarks");
        var hasSource = map.Prop("source") is null;
        var targets = Ids(map, "targets");
        var sources = Ids(map, "sources");
        return hasSource
            ? sources.SelectMany(s => targets.Select(t => new CrossReference(s, t, relation, confidence, rationale)))
            : targets.Select(t => new CrossReference(Source: null, t, relation, confidence, rationale));
    }

    private string[] Ids(OscalItem map, string member)
    {
        string[] ids = [.. map.Items(member).Select(i => OscalIds.AnyOf(i.Take("type").Required("id-ref"))).Where(i => i.Length > 0)];
        if (ids.Length == 0)
        {
            run.Find(InterchangeDiagnostics.OscalMissing, map.Path, ("owner", "map"), ("property", member));
        }

        return ids;
    }

    private CrossReferenceConfidence Confidence(OscalItem? score)
    {
        if (score?.Text("category") is not { } word)
        {
            return default;
        }

        if (!Words.TryParse<CrossReferenceConfidence>(word, out var confidence))
        {
            run.Lose("confidence", score.Path, $"Confidence is low, medium or high; \"{OscalText.Shorten(word)}\" is read as low.");
        }

        return confidence;
    }

    // A name of a clause or topic that the catalogue does not have.
    private void Check(OscalItem mapping, CatalogueMap map)
    {
        foreach (var (code, names) in new[] { (map.From, map.References.Select(r => r.Source).OfType<string>()), (map.To, map.References.Select(r => r.Target)) })
        {
            if (run.Options.Catalogues.FirstOrDefault(c => c.Code == code) is not { } catalogue)
            {
                continue;
            }

            foreach (var name in names.Distinct(StringComparer.Ordinal))
            {
                if (catalogue.FindClause(name) is null && (!TopicCode.TryParse(name, CultureInfo.InvariantCulture, out var topic) || catalogue.Find(topic) is null))
                {
                    run.Find(InterchangeDiagnostics.OscalTopicUnknown, mapping.Path, ("topic", OscalText.Shorten(name)), ("catalogue", $"the catalogue {code}"));
                }
            }
        }
    }
}
