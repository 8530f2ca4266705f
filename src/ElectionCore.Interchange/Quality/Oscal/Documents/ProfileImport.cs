using System.Globalization;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>
/// Reads a profile as a scope and the units that answer for its topics. Lists of single controls are checked, not kept: a scope is made of
/// processes and exclusions.
/// </summary>
internal sealed class ProfileImport(OscalRun run)
{
    public IEnumerable<IFactState> Read(OscalItem root)
    {
        var metadata = root.Take("uuid").Item("metadata")!;
        metadata.Take("last-modified", "version", "oscal-version");
        var resources = OscalResources.Of(root, run);
        var native = metadata.Markup("title");
        var title = metadata.Localized("title", native) ?? new("?");
        var imports = root.Items("imports").Select(i => (Item: i, Catalogue: CatalogueOf(i, resources))).ToArray();
        var exclusions = Exclusions(metadata).ToArray();
        var scope = run.Make(metadata, "scope", () => new QualityScope
        {
            Code = metadata.Prop("code") is { } code ? metadata.Parse<ScopeCode>("code", code) : new(CatalogImport.CodeOf(title.For("en"))),
            Title = title,
            Catalogues = [.. imports.Select(i => i.Catalogue).Where(c => !c.IsEmpty).Distinct()],
            Processes = [.. metadata.All("process")],
            Units = [.. metadata.Codes<UnitCode>("unit")],
            Sites = [.. metadata.Codes<PlaceCode>("site")],
            Election = metadata.Prop("election"),
            Exclusions = [.. exclusions],
        });
        foreach (var (import, catalogue) in imports)
        {
            Check(import, catalogue, scope);
        }

        if (root.Item("merge") is { } merge)
        {
            merge.Take("as-is");
        }

        TopicAssignment[] assignments = [.. Assignments(root, scope)];
        OscalObservations.Twice(assignments, "unit that answers for a topic", root, run);
        root.Rest();
        return scope is null ? [] : [scope, .. assignments];
    }

    private IEnumerable<TopicAssignment> Assignments(OscalItem root, QualityScope? scope)
    {
        foreach (var alter in root.Item("modify")?.Items("alters") ?? [])
        {
            alter.Take("control-id");
            foreach (var add in alter.Items("adds"))
            {
                var units = add.Codes<UnitCode>(ProfileExport.Answers).Where(u => !u.IsEmpty).Distinct().ToArray();
                if (units.Length == 0 || scope is null)
                {
                    continue;
                }

                var topic = alter.Parse<TopicCode>("control-id", OscalIds.TopicOf(alter.Required("control-id")));
                run.CheckTopic(topic, catalogue: null, alter.Path);
                foreach (var unit in topic.IsEmpty ? [] : units)
                {
                    yield return new TopicAssignment { Scope = scope.Code, Topic = topic, Unit = unit };
                }
            }
        }
    }

    private IEnumerable<TopicExclusion> Exclusions(OscalItem metadata)
    {
        foreach (var (topic, group) in metadata.Grouped("exclusion").ToArray())
        {
            var (reason, approver, day) = (metadata.InGroup("reason", group), metadata.InGroup("approver", group), metadata.InGroup("on", group));
            var instrument = metadata.Json("instrument", OscalRecordsJsonContext.Default.Instrument, group ?? "");
            var code = metadata.Parse<TopicCode>("exclusion", topic);
            if (reason is null || approver is null || day is null)
            {
                run.Find(InterchangeDiagnostics.OscalExclusionUnreasoned, metadata.Path, ("topic", OscalText.Shorten(topic)));
            }
            else if (!DateOnly.TryParseExact(day, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on))
            {
                metadata.Unsound("on", day, "day such as 2030-01-31");
            }
            else if (run.Make(metadata, "exclusion", () => new TopicExclusion
                { Topic = code, Reason = reason, Approver = metadata.Parse<PersonRef>("approver", approver), On = on, Instrument = instrument }) is { } exclusion)
            {
                run.CheckTopic(code, catalogue: null, metadata.Path);
                yield return exclusion;
            }
        }
    }

    private CatalogueCode CatalogueOf(OscalItem import, OscalResources resources)
    {
        var href = import.Required("href");
        if (href.StartsWith('#'))
        {
            if (resources.Find(href[1..]) is not { } resource)
            {
                run.Find(InterchangeDiagnostics.OscalReferenceDangling, import.Path, ("what", "resource"), ("reference", OscalText.Shorten(href)));
                return default;
            }

            if (resource.Prop("catalogue") is { } own)
            {
                resource.Take("uuid", "title", "rlinks");
                return resource.Parse<CatalogueCode>("catalogue", own);
            }

            href = resource.Items("rlinks").FirstOrDefault()?.Text("href") ?? href[1..];
        }

        if (OscalHref.Resolve(href, run.Name) is { } target && target == OscalHref.Resolve(run.Name, from: null))
        {
            run.Find(InterchangeDiagnostics.OscalCircularImport, import.Path, ("chain", $"{OscalText.Shorten(run.Name)} imports itself"));
            return default;
        }

        var name = Uri.UnescapeDataString(href.Split('/')[^1]);
        foreach (var end in new[] { ProfileExport.FileEnd, ".json" })
        {
            name = name.EndsWith(end, StringComparison.OrdinalIgnoreCase) ? name[..^end.Length] : name;
        }

        run.Lose("href", import.Path + ".href", $"A scope names catalogues by their codes; \"{OscalText.Shorten(name)}\" is taken for one.");
        return import.Parse<CatalogueCode>("href", name);
    }

    // What was taken up or left out by hand is told where the catalogue is known, and lost where it is not.
    private void Check(OscalItem import, CatalogueCode code, QualityScope? scope)
    {
        var included = Ids(import, "include-controls");
        var excluded = Ids(import, "exclude-controls");
        import.Take("include-all");
        foreach (var id in excluded.Where(id => scope?.Exclusions.All(e => e.Topic.Value != OscalIds.TopicOf(id)) == true))
        {
            run.Find(InterchangeDiagnostics.OscalExclusionUnreasoned, import.Path, ("topic", OscalText.Shorten(OscalIds.TopicOf(id))));
        }

        if (scope is null || run.Options.Catalogues.FirstOrDefault(c => c.Code == code) is not { } catalogue)
        {
            if (import.Has("include-controls") && scope is not null && run.Options.Catalogues.Count == 0 && scope.Processes.Count == 0)
            {
                run.Lose("include-controls", import.Path + ".include-controls", "A scope is made of processes and exclusions; a list of single controls is not kept.");
            }

            return;
        }

        foreach (var id in included.Concat(excluded))
        {
            run.CheckTopic(TopicCode.TryParse(OscalIds.TopicOf(id), CultureInfo.InvariantCulture, out var topic) ? topic : default, code, import.Path);
        }

        var (expected, left) = ProfileExport.Select(scope, catalogue);
        if (expected is { Length: 0 })
        {
            return;
        }

        var found = import.Has("include-controls") ? included : [.. catalogue.Topics.Select(t => OscalIds.OfTopic(t.Code))];
        var wanted = expected ?? [.. catalogue.Topics.Select(t => OscalIds.OfTopic(t.Code))];
        string[] differences =
        [
            .. found.Except(wanted, StringComparer.Ordinal).Select(i => "+" + i), .. wanted.Except(found, StringComparer.Ordinal).Select(i => "-" + i),
            .. left.Except(excluded, StringComparer.Ordinal).Select(i => "+" + i),
        ];
        if (differences.Length > 0)
        {
            run.Find(InterchangeDiagnostics.OscalSelectionDiffers, import.Path, ("catalogue", code), ("differences", OscalText.Listed(differences)));
        }
    }

    private string[] Ids(OscalItem import, string name)
    {
        List<string> ids = [];
        foreach (var selector in import.Items(name))
        {
            ids.AddRange(selector.Texts("with-ids"));
            foreach (var matching in selector.Items("matching"))
            {
                if (matching.Text("pattern") is { } pattern && pattern != "*")
                {
                    run.Lose("pattern", matching.Path, $"A scope has no patterns; \"{OscalText.Shorten(pattern)}\" has no effect.");
                }
            }
        }

        return [.. ids];
    }
}
