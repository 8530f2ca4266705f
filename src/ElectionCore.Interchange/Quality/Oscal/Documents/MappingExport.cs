using System.Text.Json.Nodes;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>Cross-references as a mapping collection: one map for each, from its source to its target.</summary>
internal static class MappingExport
{
    public static OscalExport Write(CatalogueMap map, IReadOnlyList<QualityCatalogue> catalogues, OscalWriteOptions options)
    {
        if (map.References.Count == 0)
        {
            return new()
            {
                Model = "mapping-collection",
                Findings = [InterchangeDiagnostics.OscalNothingToWrite.At(default(DiagnosticPlace), ("what", $"there is no cross-reference from {map.From} to {map.To}"))],
            };
        }

        OscalDraft draft = new(options);
        draft.Metadata.Add("from", map.From.Value).Add("to", map.To.Value).Add("provenance", map.Provenance is null ? "none" : null);
        var (from, to) = (catalogues.FirstOrDefault(c => c.Code == map.From), catalogues.FirstOrDefault(c => c.Code == map.To));
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        List<JsonObject> maps = [];
        foreach (var reference in map.References)
        {
            var key = $"{(reference.Source is { } source ? OscalNames.TokenOf("s" + source) : "")} {OscalNames.TokenOf("t" + reference.Target)}";
            seen[key] = seen.GetValueOrDefault(key) + 1;
            maps.Add(Map(draft, map, reference, OscalMake.Id("map", map.From.Value, map.To.Value, key, OscalMake.Number(seen[key])), from, to));
        }

        var mapping = OscalMake.Object(
            ("uuid", OscalMake.Id("mapping", map.From.Value, map.To.Value)), ("source-resource", Resource(draft, map.From, from)), ("target-resource", Resource(draft, map.To, to)),
            ("maps", OscalMake.List(maps)));
        return draft.Finish(
            "mapping-collection", OscalMake.Line($"From {map.From} to {map.To}"), options.Version,
            ("provenance", OscalMake.Object(
                ("method", "human"), ("matching-rationale", "semantic"), ("status", "draft"),
                ("mapping-description", OscalMarkup.Escape(map.Provenance ?? "Where the references come from is not recorded.")))),
            ("mappings", OscalMake.List([mapping])));
    }

    private static JsonObject Resource(OscalDraft draft, CatalogueCode code, QualityCatalogue? catalogue) => OscalMake.Object(
        ("type", "catalog"), ("href", draft.Other("catalogue", code.Value, catalogue?.Head.Title.For("en") ?? code.Value, ProfileExport.FileEnd)),
        ("props", new OscalProps().Add("catalogue", code.Value).List));

    private static JsonObject Map(OscalDraft draft, CatalogueMap map, CrossReference reference, string id, QualityCatalogue? from, QualityCatalogue? to)
    {
        OscalProps props = new();
        props.Add("source", reference.Source is null ? "none" : null);
        if (reference.Source is null)
        {
            draft.Lose("source", $"cross-reference {map.From} to {map.To} {reference.Target}", "It has no source, and OSCAL asks for one: the target stands there too, and a property of ours says none.");
        }

        return OscalMake.Object(
            ("uuid", id), ("relationship", Words.Of(reference.Relation)),
            ("sources", OscalMake.List([Item(reference.Source ?? reference.Target, reference.Source is null ? to : from)])), ("targets", OscalMake.List([Item(reference.Target, to)])),
            ("confidence-score", OscalMake.Object(("category", Words.Of(reference.Confidence)))), ("props", props.List),
            ("remarks", reference.Rationale is { } rationale && !string.IsNullOrWhiteSpace(rationale) ? OscalMarkup.Escape(rationale) : null));
    }

    // Where the catalogue is not known, what begins with a digit is the number of a clause.
    private static JsonObject Item(string text, QualityCatalogue? catalogue)
    {
        var isTopic = catalogue is null ? text is not [>= '0' and <= '9', ..] : catalogue.FindClause(text) is null;
        return OscalMake.Object(("type", "control"), ("id-ref", isTopic ? OscalIds.OfTopic(text) : OscalIds.OfClause(text)));
    }
}
