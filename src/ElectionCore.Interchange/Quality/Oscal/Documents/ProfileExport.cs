using System.Text.Json.Nodes;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>
/// A scope as an OSCAL profile: an import of each catalogue, with what is asked by id and what is left out by id. The units that answer for
/// topics are added to the controls as properties.
/// </summary>
internal static class ProfileExport
{
    public const string FileEnd = ".catalog.json";

    /// <summary>The property of a control that names a unit which answers for it.</summary>
    public const string Answers = "answers";

    public static OscalExport Write(QualityScope scope, IReadOnlyList<QualityCatalogue> catalogues, IReadOnlyList<TopicAssignment> assignments, OscalWriteOptions options)
    {
        OscalDraft draft = new(options);
        draft.Metadata.Add("code", scope.Code.Value).AddAll("process", scope.Processes).AddAll("unit", scope.Units.Select(u => u.Value))
            .AddAll("site", scope.Sites.Select(s => s.Value)).Add("election", scope.Election);
        foreach (var (i, exclusion) in scope.Exclusions.Index())
        {
            var group = "exclusion-" + OscalMake.Number(i + 1);
            draft.Metadata.Add("exclusion", exclusion.Topic.Value, group).Add("reason", exclusion.Reason, group).Add("approver", exclusion.Approver.Value, group)
                .Add("on", exclusion.On, group).AddJson("instrument", exclusion.Instrument, OscalRecordsJsonContext.Default.Instrument, group);
        }

        var title = draft.Metadata.Native("title", scope.Title, isLine: true);
        var imports = scope.Catalogues.Distinct().Select(code => Import(draft, scope, catalogues.First(c => c.Code == code))).ToArray();
        var alters = OscalMake.List(Alters(draft, scope, catalogues, assignments));
        return draft.Finish(
            "profile", title, options.Version, ("imports", OscalMake.List(imports)), ("merge", new JsonObject { ["as-is"] = true }),
            ("modify", alters is null ? null : OscalMake.Object(("alters", alters))));
    }

    /// <summary>The ids of what a scope asks of a catalogue, and of what it leaves out of it; null for all.</summary>
    public static (string[]? Included, string[] Excluded) Select(QualityScope scope, QualityCatalogue catalogue)
    {
        var excluded = scope.Exclusions.Where(e => catalogue.Find(e.Topic) is not null).Select(e => OscalIds.OfTopic(e.Topic)).ToArray();
        var everything = scope with { Exclusions = ValueList<TopicExclusion>.Empty };
        var asked = catalogue.Topics.Where(everything.Covers).Select(t => OscalIds.OfTopic(t.Code)).ToArray();
        return (asked.Length == catalogue.Topics.Length ? null : asked, excluded);
    }

    private static IEnumerable<JsonObject> Alters(OscalDraft draft, QualityScope scope, IReadOnlyList<QualityCatalogue> catalogues, IReadOnlyList<TopicAssignment> assignments)
    {
        var own = catalogues.Where(c => scope.Catalogues.Contains(c.Code)).ToArray();
        foreach (var topic in assignments.Where(a => a.Scope == scope.Code).GroupBy(a => a.Topic).OrderBy(g => g.Key.Value, StringComparer.Ordinal))
        {
            if (own.Any(c => c.Find(topic.Key) is { } asked && scope.Covers(asked)))
            {
                var units = new OscalProps().AddAll(Answers, topic.Select(a => a.Unit.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
                yield return OscalMake.Object(
                    ("control-id", OscalIds.OfTopic(topic.Key)), ("adds", OscalMake.List([OscalMake.Object(("props", units.List))])));
            }
            else
            {
                draft.Lose("units", $"topic {topic.Key}", "It is not asked within the scope, and OSCAL alters only what is imported; who answers for it is not written.");
            }
        }
    }

    private static JsonObject Import(OscalDraft draft, QualityScope scope, QualityCatalogue catalogue)
    {
        var href = draft.Other("catalogue", catalogue.Code.Value, catalogue.Head.Title.For("en"), FileEnd);
        var (included, excluded) = Select(scope, catalogue);
        if (included is { Length: 0 })
        {
            // A selection by id is never empty: all is taken up and left out again.
            return OscalMake.Object(("href", href), ("include-all", new JsonObject()), ("exclude-controls", OscalMake.List([OscalMake.Object(("matching", OscalMake.List([OscalMake.Object(("pattern", "*"))])))])));
        }

        return OscalMake.Object(
            ("href", href), ("include-all", included is null ? new JsonObject() : null), ("include-controls", included is null ? null : Ids(included)),
            ("exclude-controls", excluded.Length == 0 ? null : Ids(excluded)));
    }

    private static JsonArray? Ids(IEnumerable<string> ids) => OscalMake.List([OscalMake.Object(("with-ids", OscalMake.List(ids)))]);
}
